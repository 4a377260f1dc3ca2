package org.zhize.analysis;

/** The types of an analysis's parameters. */
public enum ParameterType {
    /** Any text, taken as it is. */
    TEXT {
        @Override
        Object parse(String text) {
            return text;
        }
    },
    /** A whole number. */
    INTEGER {
        @Override
        Object parse(String text) {
            return Long.valueOf(text.strip());
        }
    },
    /** A number with or without a fraction. */
    NUMBER {
        @Override
        Object parse(String text) {
            double number = Double.parseDouble(text.strip());
            if (!Double.isFinite(number)) {
                throw new NumberFormatException(text);
            }
            return number;
        }
    },
    /** {@code true} or {@code false}. */
    BOOLEAN {
        @Override
        Object parse(String text) {
            return switch (text.strip()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(text);
            };
        }
    };

    /**
     * The value that the text stands for, as the driver takes it.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    abstract Object parse(String text);
}
