package org.zhize.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * How a document numbers and ends its clauses.
 *
 * @param mark a format of the clause's number, such as {@code %d.}
 * @param end ends each clause but the last
 */
record ClauseStyle(String mark, String end) {

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨";

    /** The clauses with their numbers and ends; a clause alone has no number. */
    List<String> number(List<String> clauses) {
        if (clauses.size() == 1) {
            return List.of(clauses.get(0) + "。");
        }
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            numbered.add(mark(i + 1) + clauses.get(i) + (i == clauses.size() - 1 ? "。" : end));
        }
        return numbered;
    }

    private String mark(int number) {
        return mark.equals("①") ? CIRCLED.substring(number - 1, number) : mark.formatted(number);
    }
}
