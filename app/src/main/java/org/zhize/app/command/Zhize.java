package org.zhize.app.command;

/** The program. */
public final class Zhize {

    private Zhize() {}

    /** Runs one command and ends with its exit status. */
    public static void main(String[] arguments) {
        System.exit(ZhizeCommand.run(arguments, Terminal.ofProcess()));
    }
}
