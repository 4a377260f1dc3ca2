package org.zhize.app.page.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A move as a form asks for it, to be added to the text of a plan. It writes flow mappings, which are YAML and JSON alike, so
 * that nothing a person types can become another key.
 *
 * @param county the county of a plan that has none yet
 * @param kind the key of the move in a plan; empty if none is asked for
 * @param duty label of a topic or id of an item
 * @param townships names of townships, separated by commas; all if empty
 * @param from who has the duty, or the departments that are merged
 * @param to who gets it
 */
record MoveForm(String county, String kind, String duty, String townships, String from, String to) {

    /** The moves of plans. */
    static final List<String> KINDS = List.of("take-back", "hand-over", "merge", "lead");

    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；]");
    private static final JsonMapper JSON = JsonMapper.shared();

    static MoveForm of(Map<String, String> given) {
        return new MoveForm(
                text(given, "county"),
                text(given, "kind"),
                text(given, "duty"),
                text(given, "townships"),
                text(given, "from"),
                text(given, "to"));
    }

    private static String text(Map<String, String> given, String name) {
        return given.getOrDefault(name, "").strip();
    }

    /** Whether a move is to be added. */
    boolean isAsked() {
        return KINDS.contains(kind) && !(duty + from + to).isEmpty();
    }

    /** A plan with this move at its end. */
    String addedTo(String plan) {
        StringBuilder text = new StringBuilder(plan.stripTrailing());
        if (text.isEmpty()) {
            text.append("county: ").append(JSON.writeValueAsString(county)).append("\nmoves:");
        }
        return text.append("\n  - ")
                .append(kind)
                .append(": ")
                .append(JSON.writeValueAsString(move()))
                .append('\n')
                .toString();
    }

    private Map<String, Object> move() {
        Map<String, Object> move = new LinkedHashMap<>();
        if (kind.equals("merge")) {
            move.put("departments", names(from));
            move.put("into", to);
            return move;
        }
        // An item's id is a path of names; no topic is called so.
        move.put(duty.contains("/") ? "item" : "topic", duty);
        if (!names(townships).isEmpty()) {
            move.put("townships", names(townships));
        }
        switch (kind) {
            case "take-back" -> put(move, "by", to);
            case "lead" -> put(move, "department", to);
            default -> {
                put(move, "from", from);
                put(move, "to", to);
            }
        }
        return move;
    }

    private static void put(Map<String, Object> move, String key, String value) {
        if (!value.isEmpty()) {
            move.put(key, value);
        }
    }

    private static List<String> names(String text) {
        return SEPARATOR
                .splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
