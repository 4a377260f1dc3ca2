package org.zhize.app.server;

import java.nio.file.Path;

/** The folder that Zhize was built in, where its other parts are found: the server's jars and the sample lists. */
public final class ProjectFolder {

    /** The launcher and the build set it. */
    private static final String PROPERTY = "zhize.home";

    private ProjectFolder() {}

    /** The folder named by the system property {@value #PROPERTY}, or the working folder. */
    public static Path find() {
        return Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
    }
}
