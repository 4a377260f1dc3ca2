package org.zhize.app.page.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be marked in a text, so that a reader sees at once where a finding is from.
 *
 * @param words what is marked wherever it stands
 */
record Marking(List<String> words) {

    /** A single character stands everywhere and shows nothing. */
    private static final int LEAST = 2;

    /** The longest first, since a shorter one may be part of it. */
    Marking {
        words = words.stream()
                .map(String::strip)
                .filter(word -> word.length() >= LEAST)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /**
     * A part of a text.
     *
     * @param text what it says
     * @param marked whether it is marked
     */
    record Part(String text, boolean marked) {}

    /** Whether any of it stands in a text. */
    public boolean touches(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** The parts of a text, which together are the text. */
    public List<Part> of(String text) {
        List<Part> parts = new ArrayList<>();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            int here = at;
            String word = words.stream()
                    .filter(each -> text.startsWith(each, here))
                    .findFirst()
                    .orElse("");
            if (word.isEmpty()) {
                at++;
            } else {
                addPlain(parts, text, plain, at);
                parts.add(new Part(word, true));
                at += word.length();
                plain = at;
            }
        }
        addPlain(parts, text, plain, at);
        return parts;
    }

    private static void addPlain(List<Part> parts, String text, int from, int to) {
        if (from < to) {
            parts.add(new Part(text.substring(from, to), false));
        }
    }
}
