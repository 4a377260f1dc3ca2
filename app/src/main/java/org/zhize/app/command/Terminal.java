package org.zhize.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;

/**
 * Where a command's words go.
 *
 * @param out machine output: answers and documents, nothing else
 * @param err everything that is for a person's eyes only
 * @param interactive whether a person watches {@code err}, so that a line can be drawn over the last one
 */
public record Terminal(Writer out, PrintStream err, boolean interactive) {

    /** The launcher tells it: Java knows only whether both input and output are a terminal. */
    private static final String INTERACTIVE = "zhize.terminal";

    /** The standard output and error of this process, in UTF-8 whatever the locale. */
    public static Terminal ofProcess() {
        return new Terminal(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                Boolean.getBoolean(INTERACTIVE));
    }

    /** The standard output of this process for what is no text, such as an archive. */
    static OutputStream bytes() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    }
}
