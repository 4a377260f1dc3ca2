package org.zhize.topic;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The subjects of township work, and the words by which documents call them.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class Thesaurus {

    /** How many characters may stand in a gap of a term. */
    private static final int LONGEST_GAP = 14;

    private static final Comparator<Mention> SUREST_FIRST = Comparator.<Mention, Boolean>comparing(
                    mention -> mention.term().hint())
            .thenComparing(mention -> -mention.term().length())
            .thenComparing(Mention::from)
            .thenComparing(mention -> mention.subject().name());

    private final Map<String, Subject> subjects;
    private final Map<Character, List<Term>> termsByFirst;

    private Thesaurus(Map<String, Subject> subjects, Collection<Term> terms) {
        this.subjects = Collections.unmodifiableMap(subjects);
        this.termsByFirst = new TreeMap<>();
        for (Term term : terms) {
            termsByFirst
                    .computeIfAbsent(term.parts().get(0).charAt(0), first -> new ArrayList<>())
                    .add(term);
        }
    }

    /** The subjects that come with the program. */
    public static Thesaurus standard() {
        return of(Table.resource("subjects.tsv"));
    }

    /**
     * The subjects that come with the program and those of a file: a subject of the same name gets more terms, and
     * another broader subject where the file names one.
     *
     * @param more lines as in {@code subjects.tsv}
     * @throws IOException if the file can't be read
     * @throws MalformedTableException if a line makes no sense
     */
    public static Thesaurus standardAnd(Reader more) throws IOException {
        List<Table.Row> rows = new ArrayList<>(Table.resource("subjects.tsv"));
        rows.addAll(Table.read(more));
        return of(rows);
    }

    private static Thesaurus of(List<Table.Row> rows) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        Map<String, Set<String>> words = new LinkedHashMap<>();
        String field = "";
        for (Table.Row row : rows) {
            String name = row.cell(0);
            if (name.startsWith("[") && name.endsWith("]")) {
                field = name.substring(1, name.length() - 1);
                continue;
            }
            if (name.isEmpty()) {
                throw new MalformedTableException(row.line(), "a subject without a name");
            }
            List<String> broader = row.words(1);
            String home = field;
            subjects.merge(
                    name,
                    new Subject(name, home, broader),
                    (known, added) -> new Subject(
                            name, known.field(), added.broader().isEmpty() ? known.broader() : added.broader()));
            words.computeIfAbsent(name, subject -> new LinkedHashSet<>()).addAll(row.words(2));
        }
        rows.forEach(row -> requireKnown(row, subjects));
        return new Thesaurus(subjects, terms(subjects, words));
    }

    private static void requireKnown(Table.Row row, Map<String, Subject> subjects) {
        for (String broader : row.words(1)) {
            if (!subjects.containsKey(broader)) {
                throw new MalformedTableException(row.line(), "no subject is called " + broader);
            }
            if (broader.equals(row.cell(0))) {
                throw new MalformedTableException(row.line(), broader + " is broader than itself");
            }
        }
    }

    private static List<Term> terms(Map<String, Subject> subjects, Map<String, Set<String>> words) {
        List<Term> terms = new ArrayList<>();
        subjects.forEach((name, subject) -> {
            Set<String> said = words.getOrDefault(name, Set.of());
            if (!said.contains("~" + name)) {
                terms.add(new Term(List.of(name), subject, false));
            }
            for (String word : said) {
                boolean hint = word.startsWith("~");
                List<String> parts = List.of((hint ? word.substring(1) : word).split("…"));
                if (!parts.equals(List.of(name)) || hint) {
                    terms.add(new Term(parts, subject, hint));
                }
            }
        });
        return terms;
    }

    /** Every subject, by field of work. */
    public Collection<Subject> subjects() {
        return subjects.values();
    }

    /** A short name for all it knows: another thesaurus has another one. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        subjects.values().forEach(all::append);
        termsByFirst
                .values()
                .forEach(terms -> terms.forEach(term -> all.append(term.parts()).append(term.hint())));
        return Fingerprint.of(all.toString());
    }

    /** The subject of this name. */
    public Optional<Subject> subject(String name) {
        return Optional.ofNullable(subjects.get(name));
    }

    /** Every term of every subject. */
    List<Term> terms() {
        return termsByFirst.values().stream().flatMap(List::stream).toList();
    }

    /** The subjects broader than this one, nearest first. */
    List<Subject> broader(Subject subject) {
        Set<Subject> found = new LinkedHashSet<>();
        List<Subject> next = direct(subject);
        while (!next.isEmpty()) {
            next = next.stream()
                    .filter(found::add)
                    .flatMap(each -> direct(each).stream())
                    .toList();
        }
        return List.copyOf(found);
    }

    /** Whether a subject is broader than another one. */
    boolean isBroader(Subject subject, Subject than) {
        return broader(than).contains(subject);
    }

    private List<Subject> direct(Subject subject) {
        return subject.broader().stream()
                .flatMap(name -> Optional.ofNullable(subjects.get(name)).stream())
                .toList();
    }

    /**
     * The topics that a topic is a part or a kind of, nearest first: its subject's duty as a whole, and what is done about
     * each broader subject.
     */
    public List<Topic> wholes(Topic topic) {
        return topic.subject().stream()
                .flatMap(subject -> Stream.concat(Stream.of(subject), broader(subject).stream()))
                .flatMap(subject ->
                        Stream.of(topic.function(), Action.HANDLING).map(function -> Topic.of(subject, function)))
                .filter(whole -> !whole.equals(topic))
                .distinct()
                .toList();
    }

    /** The terms that stand in a wording, in order; where two overlap, the longer one stands, and a hint gives way. */
    List<Mention> mentions(Wording wording) {
        List<Mention> candidates = new ArrayList<>();
        for (int i = 0; i < wording.text().length(); i++) {
            for (Term term : termsByFirst.getOrDefault(wording.text().charAt(i), List.of())) {
                int from = i;
                spans(wording, term, i)
                        .ifPresent(spans -> candidates.add(
                                new Mention(term, spans, wording.clauseAt(from), wording.isAside(from))));
            }
        }
        candidates.removeIf(mention -> candidates.stream().anyMatch(other -> swallows(other, mention)));
        candidates.sort(SUREST_FIRST);
        BitSet taken = new BitSet(wording.text().length());
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : candidates) {
            if (isFree(mention, taken) || sharesItsNoun(mention, mentions, wording)) {
                mention.spans().forEach(span -> taken.set(span.from(), span.to()));
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    private static boolean isFree(Mention mention, BitSet taken) {
        return mention.spans().stream()
                .noneMatch(span -> taken.get(span.from(), span.to()).length() > 0);
    }

    /** Whether a term ends an enumeration whose noun another term begins with: 镇、村干部的培养 has 村干部 and 干部…培养. */
    private static boolean sharesItsNoun(Mention mention, List<Mention> mentions, Wording wording) {
        List<Mention> overlapping = mentions.stream()
                .filter(other -> mention.spans().stream().anyMatch(other::covers))
                .toList();
        return overlapping.size() == 1
                && mention.from() > 0
                && "、和及与".indexOf(wording.text().charAt(mention.from() - 1)) >= 0
                && mention.from() < overlapping.get(0).from()
                && mention.to() == overlapping.get(0).spans().get(0).to();
    }

    /** Whether a hint has a mention within one of its words: 畜牧兽医 names no clinic by 兽医. */
    private static boolean swallows(Mention hint, Mention mention) {
        return hint.term().hint()
                && !mention.term().hint()
                && hint.term().length() > mention.term().length()
                && hint.spans().stream().anyMatch(span -> span.from() <= mention.from() && mention.to() <= span.to());
    }

    private static Optional<List<Span>> spans(Wording wording, Term term, int at) {
        List<Span> spans = new ArrayList<>(term.parts().size());
        int from = at;
        for (String part : term.parts()) {
            Optional<Span> found = spans.isEmpty() ? standing(wording, part, at) : next(wording, part, from);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            spans.add(found.get());
            from = found.get().to();
        }
        return Optional.of(spans);
    }

    /** Where a part goes on after a gap; what stands in parentheses lengthens no gap. */
    private static Optional<Span> next(Wording wording, String part, int from) {
        int gap = 0;
        for (int i = from; gap <= LONGEST_GAP && i < wording.text().length(); i++) {
            Optional<Span> found = standing(wording, part, i);
            if (found.isPresent()) {
                return found;
            }
            boolean aside = wording.isAside(i);
            if (!aside && Wording.endsClause(wording.text().charAt(i))) {
                return Optional.empty();
            }
            gap += aside ? 0 : 1;
        }
        return Optional.empty();
    }

    /** A part that stands at an index, be it interrupted by parentheses: 村（社区）两委 has 村两委. */
    private static Optional<Span> standing(Wording wording, String part, int at) {
        String text = wording.text();
        if (text.startsWith(part, at)) {
            return Optional.of(new Span(at, at + part.length()));
        }
        if (wording.isAside(at)) {
            return Optional.empty();
        }
        int i = at;
        for (int matched = 0; matched < part.length(); i++) {
            if (i == text.length()) {
                return Optional.empty();
            }
            if (matched > 0 && wording.isAside(i)) {
                continue;
            }
            if (text.charAt(i) != part.charAt(matched)) {
                return Optional.empty();
            }
            matched++;
        }
        return Optional.of(new Span(at, i));
    }
}
