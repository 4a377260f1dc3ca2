package org.zhize.layout.running.line;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Column;

/** What kind of line begins a cell, or a paragraph in it. */
public enum Opening {
    /** 承接部门： */
    LABEL_OF_DEPARTMENTS,
    /** 工作方式： */
    LABEL_OF_METHOD,
    /** 履职保障： */
    GUARANTEE,
    /** A line that ends in a colon, such as 区水利局：, or stands in brackets: 【区水利局】, or a chapter of the cell: 一、 */
    HEADING,
    /** The first number of a list of clauses. */
    FIRST_NUMBER,
    /** Any other number. */
    LATER_NUMBER,
    /** Names of departments and nothing else. */
    DEPARTMENT,
    /** What a department does: 区水利局负责. */
    DEPARTMENT_ACTS,
    /** The duty exists no more: 收回并取消, 不再开展. */
    ENDED_DUTY,
    /** A line that can't begin anything, as it begins with closing punctuation. */
    CONTINUATION,
    /** Anything else. */
    WORDS;

    private static final Pattern DEPARTMENTS_LABEL =
            Pattern.compile("(?:[^，。；、：:]{0,10}(?:部门|单位)|牵头|主责|主办|配合|协助|协办)[：:].*");
    private static final Pattern METHOD_LABEL = Pattern.compile("[^，。；、：:]{0,14}(?:方式|措施|方法)[：:].*");
    private static final Pattern METHOD_LABEL_ALONE = Pattern.compile("[^，。；、：:]{0,14}(?:方式|措施|方法)[：:]\\s*");
    private static final Pattern GUARANTEE_LABEL =
            Pattern.compile("(?:[^，。；、：:]{0,8}履职保障|履职清单)[^，。；、：:]{0,4}[：:].*|履职保障"
                    + "|(?:提供的)?(?:保障(?:措施|事项|支持)|(?:支持|工作)保障(?:措施|事项)?)[：:].*"
                    + "|[【（(\\[](?:提供的)?履职(?:保障|清单)(?:措施|事项)?[】）)\\]].*");
    private static final Pattern SET_OFF = Pattern.compile("【[^【】。；，]{2,40}】");
    private static final Pattern ENDED = Pattern.compile("(?:收回|取消|不再|停止|废止).{0,12}[。；]?|由.*");

    /** How often each kind begins a cell of the column, before anything is known about the document; sums to about 1. */
    private static final Map<Column, Map<Opening, Double>> EXPECTED = Map.of(
            Column.DEPARTMENT_DUTIES, Map.of(FIRST_NUMBER, 0.55, HEADING, 0.2, WORDS, 0.2, DEPARTMENT_ACTS, 0.04),
            Column.TOWNSHIP_DUTIES, Map.of(FIRST_NUMBER, 0.6, HEADING, 0.04, WORDS, 0.35, DEPARTMENT_ACTS, 0.01),
            Column.GUARANTEE,
                    Map.of(FIRST_NUMBER, 0.4, HEADING, 0.04, WORDS, 0.5, GUARANTEE, 0.04, DEPARTMENT_ACTS, 0.01),
            Column.METHOD,
                    Map.of(FIRST_NUMBER, 0.3, WORDS, 0.4, DEPARTMENT_ACTS, 0.1, ENDED_DUTY, 0.1, LABEL_OF_METHOD, 0.1),
            Column.DEPARTMENTS_AND_METHOD,
                    Map.of(
                            LABEL_OF_DEPARTMENTS,
                            0.4,
                            DEPARTMENT,
                            0.35,
                            ENDED_DUTY,
                            0.15,
                            LABEL_OF_METHOD,
                            0.02,
                            WORDS,
                            0.05));

    private static final double RARE = 0.004;

    /** The kind of the line. */
    static Opening of(String line, Vocabulary vocabulary) {
        if (Punctuation.isContinuation(line)) {
            return CONTINUATION;
        }
        if (GUARANTEE_LABEL.matcher(line).matches()) {
            return GUARANTEE;
        }
        if (DEPARTMENTS_LABEL.matcher(line).matches()) {
            return LABEL_OF_DEPARTMENTS;
        }
        if (METHOD_LABEL.matcher(line).matches()) {
            return LABEL_OF_METHOD;
        }
        return Marker.of(line).map(Opening::of).orElseGet(() -> ofWords(line, vocabulary));
    }

    /** Whether the line says what follows it in a cell of duties. */
    public static boolean isLabel(String line) {
        return GUARANTEE_LABEL.matcher(line).matches()
                || DEPARTMENTS_LABEL.matcher(line).matches()
                || METHOD_LABEL.matcher(line).matches();
    }

    /** The number of the clause that a line begins with, though a label may stand before it: 工作方式：1.每月巡查。 */
    static Optional<Marker> marker(String line) {
        Matcher label = METHOD_LABEL_ALONE.matcher(line);
        return Marker.of(label.lookingAt() ? line.substring(label.end()) : line);
    }

    private static Opening of(Marker marker) {
        if (marker.style() == Marker.Style.CHINESE_COMMA) {
            return HEADING;
        }
        return marker.value() == 1 ? FIRST_NUMBER : LATER_NUMBER;
    }

    private static Opening ofWords(String line, Vocabulary vocabulary) {
        if (Punctuation.announces(line) || SET_OFF.matcher(line).matches()) {
            return HEADING;
        }
        if (ENDED.matcher(line).matches()) {
            return ENDED_DUTY;
        }
        if (vocabulary.isDepartments(line) || vocabulary.beginsDepartment(line)) {
            return DEPARTMENT;
        }
        return vocabulary.beginsWithDepartment(line) ? DEPARTMENT_ACTS : WORDS;
    }

    /** Share of the cells of a column that begin with a line of this kind, in documents at large. */
    public double expectedIn(Column column) {
        return EXPECTED.getOrDefault(column, Map.of()).getOrDefault(this, RARE);
    }

    /** Whether the line consists of departments, with or without a label. */
    public boolean namesDepartments() {
        return this == DEPARTMENT || this == LABEL_OF_DEPARTMENTS;
    }

    /** Whether a line of this kind begins with a label that says what follows it, and that it is no name of a duty. */
    public boolean isLabelOfCell() {
        return this == LABEL_OF_DEPARTMENTS || this == LABEL_OF_METHOD || this == GUARANTEE;
    }

    /** Whether a line of this kind begins a paragraph wherever the line before it ends. */
    public boolean beginsParagraph() {
        return switch (this) {
            case LABEL_OF_DEPARTMENTS, LABEL_OF_METHOD, GUARANTEE, HEADING, FIRST_NUMBER, LATER_NUMBER -> true;
            case DEPARTMENT, DEPARTMENT_ACTS, ENDED_DUTY, CONTINUATION, WORDS -> false;
        };
    }
}
