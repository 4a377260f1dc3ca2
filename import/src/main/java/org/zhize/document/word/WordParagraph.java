package org.zhize.document.word;

/** A paragraph while it is being read. */
final class WordParagraph {

    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private String list = "";
    private int level;

    void property(String name, String value) {
        switch (name) {
            case "pStyle" -> style = value;
            case "numId" -> list = value;
            default -> level = WordXml.number(value, 0);
        }
    }

    void append(String characters) {
        text.append(characters);
    }

    String text() {
        return text.toString();
    }

    String style() {
        return style;
    }

    /** The list that it names itself; nothing if it names none. */
    String list() {
        return list;
    }

    int level() {
        return level;
    }
}
