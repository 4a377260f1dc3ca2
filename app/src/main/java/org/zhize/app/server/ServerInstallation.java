package org.zhize.app.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The built server: its jars, which must not mix with the application's, and the command that runs them.
 *
 * @param folder the folder {@code app/server/target}
 */
record ServerInstallation(Path folder) {

    private static final String MAIN_CLASS = "org.zhize.server.EmbeddedNeo4j";

    // What Neo4j's own start script opens.
    private static final List<String> OPENED = List.of(
            "java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent");

    /** The server beside the application. */
    static ServerInstallation of(Path projectRoot) {
        return new ServerInstallation(projectRoot.resolve("app/server/target"));
    }

    /** The command of a server process on this Java. */
    List<String> command(Map<String, String> options, ServerMemory memory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory.heapMegabytes() + "m");
        // Starts faster and needs less than G1; pauses are short at this size of heap.
        command.add("-XX:+UseSerialGC");
        command.add("-Dfile.encoding=UTF-8");
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.add("-cp");
        command.add(classes() + File.pathSeparator + folder.resolve("lib") + File.separator + "*");
        command.add(MAIN_CLASS);
        command.add("plugins=" + folder.resolve("plugins"));
        command.add("page-cache=" + memory.pageCacheMegabytes() + "m");
        options.forEach((name, value) -> command.add(name + "=" + value));
        return command;
    }

    private Path classes() {
        Path jar = folder.resolve("zhize-server.jar");
        return Files.exists(jar) ? jar : folder.resolve("classes");
    }
}
