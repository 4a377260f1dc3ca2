package org.zhize.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jupyter must know to run the notebooks: which program runs their Java, and with which libraries.
 *
 * @param java the Java program
 * @param classPath the kernel, and everything that cells can use
 */
public record KernelSpec(Path java, String classPath) {

    /** The name under which notebooks ask for the kernel. */
    public static final String NAME = "zhize";

    /**
     * Writes it where Jupyter looks when {@code JUPYTER_PATH} names the folder.
     *
     * @throws IOException if it can't be written
     */
    public void write(Path folder) throws IOException {
        Path spec = folder.resolve("kernels").resolve(NAME);
        Files.createDirectories(spec);
        byte[] json = JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "argv",
                        List.of(
                                java.toString(),
                                "-XX:+UseSerialGC",
                                // Cells run once: what is compiled best is compiled for nothing.
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                classPath,
                                "org.rapaio.jupyter.kernel.MainApp",
                                "{connection_file}"),
                        "display_name",
                        "Zhize (Java)",
                        "language",
                        "java",
                        "interrupt_mode",
                        "message"));
        Files.write(spec.resolve("kernel.json"), json);
    }
}
