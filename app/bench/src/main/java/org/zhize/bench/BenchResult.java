package org.zhize.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhize.language.Sentences;

/** How fast Zhize does something, beside one peer. */
public final class BenchResult {

    private final String benchmark;
    private final String subject;
    private final String peer;
    private final String unit;
    private final List<Round> byRatio;

    BenchResult(String benchmark, String subject, String peer, String unit, List<Round> rounds) {
        this.benchmark = benchmark;
        this.subject = subject;
        this.peer = peer;
        this.unit = unit;
        this.byRatio =
                rounds.stream().sorted(Comparator.comparingDouble(Round::ratio)).toList();
    }

    /** The name of the benchmark. */
    public String benchmark() {
        return benchmark;
    }

    /** What was done, for a program: the same in all languages and versions. */
    public String subject() {
        return subject;
    }

    /** Who the peer is, for a program. */
    public String peer() {
        return peer;
    }

    /** What {@link Measurement#units()} counts, for a program. */
    public String unit() {
        return unit;
    }

    /** What was done. */
    public String subject(Locale language) {
        return say(subject, language);
    }

    /** How the peer did it, and whether it did only a part of it. */
    public String peer(Locale language) {
        return say(peer, language);
    }

    /** The unit of {@link Measurement#rate()}. */
    public String unit(Locale language) {
        return say(unit, language);
    }

    /** The repetition whose ratio is the median: a single bad moment of the machine does not count. */
    public Round median() {
        return byRatio.get((byRatio.size() - 1) / 2);
    }

    /** The repetition in which Zhize did worst beside the peer. */
    public Round worst() {
        return byRatio.get(0);
    }

    /** The repetition in which Zhize did best beside the peer. */
    public Round best() {
        return byRatio.get(byRatio.size() - 1);
    }

    private static String say(String key, Locale language) {
        return new Sentences(BenchResult.class, language).say(key);
    }
}
