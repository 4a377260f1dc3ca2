package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Asserts that the passages of a document hold each visible character of its content exactly once. */
final class Conservation {

    private Conservation() {}

    static void assertHolds(Document document) {
        int[] uses = new int[document.content().length()];
        for (Passage passage : document.passages()) {
            for (Text text : texts(passage)) {
                for (int i = 0; i < text.length(); i++) {
                    assertThat(document.content().charAt(text.origin(i)))
                            .isEqualTo(text.toString().charAt(i));
                    uses[text.origin(i)]++;
                }
            }
        }
        for (int i = 0; i < uses.length; i++) {
            boolean blank = Text.isSpace(document.content().charAt(i));
            assertThat(uses[i]).as("uses of character %d", i).isBetween(blank ? 0 : 1, 1);
        }
    }

    /** All texts of a passage, words not counted: they are parts of their line. */
    static List<Text> texts(Passage passage) {
        if (passage instanceof Line line) {
            return List.of(line.text());
        }
        List<Text> texts = new ArrayList<>();
        ((Row) passage).cells().forEach(cell -> texts.addAll(cell.lines()));
        return texts;
    }
}
