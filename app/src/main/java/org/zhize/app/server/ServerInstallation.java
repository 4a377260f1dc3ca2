package org.zhize.app.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The built server: its jars, which must not mix with the application's, and the command that runs them.
 *
 * @param folder the folder {@code app/server/target}
 * @param flags further flags of its virtual machine, which win over those that it is given anyhow
 */
record ServerInstallation(Path folder, List<String> flags) {

    /** The variable in which whoever runs Zhize gives further flags, parted by blanks, such as {@code -Xmx12g}. */
    static final String FLAGS = "ZHIZE_DATABASE_FLAGS";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final String MAIN_CLASS = "org.zhize.server.EmbeddedNeo4j";

    /** Set while the launcher rehearses a start: the server then writes its class archive when it stops. */
    private static final String REHEARSAL = "zhize.rehearsal";

    // What Neo4j's own start script opens.
    private static final List<String> OPENED = List.of(
            "java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent");

    /** The server beside the application, with the flags of an environment. */
    static ServerInstallation of(Path projectRoot, Map<String, String> environment) {
        String flags = Optional.ofNullable(environment.get(FLAGS)).orElse("");
        return new ServerInstallation(
                projectRoot.resolve("app/server/target"),
                BLANKS.splitAsStream(flags).filter(flag -> !flag.isEmpty()).toList());
    }

    /** The command of a server process on this Java. */
    List<String> command(Map<String, String> options, ServerMemory memory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory.heapMegabytes() + "m");
        // Starts faster and needs less than G1; pauses are short at this size of heap.
        command.add("-XX:+UseSerialGC");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(classArchive());
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(flags);
        command.add("-cp");
        command.add(classes() + File.pathSeparator + folder.resolve("lib") + File.separator + "*");
        command.add(MAIN_CLASS);
        command.add("plugins=" + folder.resolve("plugins"));
        command.add("page-cache=" + memory.pageCacheMegabytes() + "m");
        options.forEach((name, value) -> command.add(name + "=" + value));
        return command;
    }

    /**
     * Loading and verifying classes is more than half of the work of a start; an archive saves it. One that does not fit
     * this Java or these jars is passed over by the virtual machine without a word.
     */
    private List<String> classArchive() {
        if (Boolean.getBoolean(REHEARSAL)) {
            return List.of("-XX:ArchiveClassesAtExit=" + folder.resolve("server.jsa.new"), "-Xlog:disable");
        }
        Path archive = folder.resolve("server.jsa");
        return Files.exists(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable")
                : List.of();
    }

    private Path classes() {
        Path jar = folder.resolve("zhize-server.jar");
        return Files.exists(jar) ? jar : folder.resolve("classes");
    }
}
