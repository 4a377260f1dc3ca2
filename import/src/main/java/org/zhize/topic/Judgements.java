package org.zhize.topic;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What people said about which duties are the same. It overrides what the program reads, holds for every row of the same
 * wording, now and later, and is undone by taking the line out of the file.
 *
 * <p>A file has one judgement a line, between tabs: {@code same} or {@code different}; one duty; another; who says so;
 * and anything more, which is for people. A duty is given by its name or as {@code id:} and the identity of an item,
 * which stands for that item's name. {@code #} begins a comment.
 */
public final class Judgements {

    private final List<Judgement> judgements;
    private final Map<Wording, Judgement> groups = new HashMap<>();

    private Judgements(List<Judgement> judgements) {
        this.judgements = List.copyOf(judgements);
        judgements.stream().filter(Judgement::same).forEach(this::unite);
    }

    /** Nobody said anything. */
    public static Judgements none() {
        return new Judgements(List.of());
    }

    /**
     * Reads a file of judgements.
     *
     * @param in the lines; not closed
     * @param nameOf the name of an item by its identity
     * @throws IOException if it can't be read
     * @throws MalformedTableException if a line makes no sense, or names an item that nobody knows
     */
    public static Judgements read(Reader in, Function<String, Optional<String>> nameOf) throws IOException {
        List<Judgement> judgements = new ArrayList<>();
        for (Table.Row row : Table.read(in)) {
            String verdict = row.cell(0);
            if (!verdict.equals("same") && !verdict.equals("different")) {
                throw new MalformedTableException(row.line(), "neither same nor different: " + verdict);
            }
            judgements.add(new Judgement(
                    verdict.equals("same"), duty(row, 1, nameOf), duty(row, 2, nameOf), required(row, 3)));
        }
        return new Judgements(judgements);
    }

    private static Wording duty(Table.Row row, int cell, Function<String, Optional<String>> nameOf) {
        String duty = required(row, cell);
        if (!duty.startsWith("id:")) {
            return Wording.of(duty);
        }
        String id = duty.substring("id:".length());
        return nameOf.apply(id)
                .map(Wording::of)
                .orElseThrow(() -> new MalformedTableException(row.line(), "no item has the identity " + id));
    }

    private static String required(Table.Row row, int cell) {
        if (row.cell(cell).isEmpty()) {
            throw new MalformedTableException(row.line(), "cell " + (cell + 1) + " is empty");
        }
        return row.cell(cell);
    }

    private void unite(Judgement judgement) {
        Judgement first = groups.getOrDefault(judgement.first(), judgement);
        Judgement second = groups.get(judgement.second());
        groups.put(judgement.first(), first);
        groups.put(judgement.second(), first);
        if (second != null) {
            groups.replaceAll((wording, group) -> group.first().equals(second.first()) ? first : group);
        }
    }

    /** A short name for all of them: other judgements have another one. */
    String fingerprint() {
        return Fingerprint.of(judgements.toString());
    }

    /** The judgement that a wording is the same duty as the first one of it; the wording may be that one itself. */
    Optional<Judgement> sameAs(Wording wording) {
        return Optional.ofNullable(groups.get(wording));
    }

    /** The judgements by which a wording leaves the topics of another. */
    List<Judgement> leaving(Wording wording) {
        return judgements.stream()
                .filter(judgement -> !judgement.same() && judgement.second().equals(wording))
                .toList();
    }
}
