package org.zhize.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what a row is about as a planner does: which subjects it names, which of them is the main one, and what is done
 * about each.
 *
 * <p>A subject weighs by the length of the words that name it, and less the later it is named: lists put first what a
 * row is for, and means and examples after it. The weights were chosen once, by hand; nothing here is learnt from a
 * document.
 */
final class FacetReader {

    /** Weight of a mention by the clause it stands in; the last goes for all later clauses. */
    private static final double[] BY_CLAUSE = {1, 0.8, 0.7, 0.6, 0.5};

    /** Factor for each other subject that was named before. */
    private static final double LATER_SUBJECT = 0.9;

    /** Factor for examples in parentheses. */
    private static final double ASIDE = 0.3;

    /** Factor for hints. */
    private static final double HINT = 0.75;

    /** How a clause begins that says what a duty is good for. */
    private static final Pattern AIM = Pattern.compile("促进|推动|助力|提升|提高|实现|确保|营造|稳定|服务于?|维护");

    /** A first clause that names a system of responsibility, whose content the later clauses are. */
    private static final Pattern SYSTEM = Pattern.compile("(全面|严格|认真)?(落实|履行|推行)[^，。；：]*(制|制度|责任|职责|要求|工作)");

    /** With whom something is done. */
    private static final Pattern SCOPE = Pattern.compile("(负责|做好)?对[^，。；：]*?(开展|进行|实施)");

    /** How a second subject follows the first one and what is done about it: 公墓的建设管理和殡葬管理. */
    private static final Pattern COORDINATED =
            Pattern.compile("的[^，。；：]*(管理|建设|服务|保护|保障|办理|发放|审核|整治|防治|维护|管护|宣传|检查)(工作)?(和|及|以及|与)$");

    /** Factor for what follows a subject and 的, for aims and for the content of a system: aspects of another subject. */
    private static final double ASPECT = 0.6;

    /** Factor for the broader subject of several: it is what they have in common. */
    private static final double COMMON = 1.05;

    /** What stands before the means by which something else is done: 通过网格员排查, 引导老年人参与志愿服务. */
    private static final Pattern MEANS = Pattern.compile("(通过|联合|依托|利用|运用|发挥|借助|结合|参与)[^，。；：]*$");

    private final Thesaurus thesaurus;
    private final ServedPeople people;
    private final ActionReader actions = new ActionReader();

    FacetReader(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        this.people = new ServedPeople(thesaurus);
    }

    /** What a row is about, the main thing first; empty if it names no subject. */
    List<Facet> read(Wording wording) {
        List<Mention> mentions = telling(wording, thesaurus.mentions(wording));
        Map<Subject, Evidence> found = people.serve(wording, weigh(wording, mentions));
        Set<Integer> clauses = mentions.stream().map(Mention::clause).collect(Collectors.toSet());
        found.values().forEach(evidence -> evidence.done(actions.read(wording, evidence.mentions(), clauses)));
        addBroader(wording, found);
        double most = most(found);
        // What later clauses go on about is the main thing.
        found.values().stream()
                .filter(evidence -> !evidence.isAbout(most))
                .forEach(evidence -> evidence.done(actions.read(wording, evidence.mentions())));
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().tells(most))
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().weight()))
                .map(entry -> entry.getValue().facet(entry.getKey(), most, wording))
                .toList();
    }

    /** What a row does, whatever it is about. */
    Action action(Wording wording) {
        return actions.read(wording);
    }

    /** Leaves out hints beside a subject of the same clause, and broader subjects that a narrower one says better. */
    private List<Mention> telling(Wording wording, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mentions.stream().noneMatch(other -> saysBetter(other, mention, wording)))
                .toList();
    }

    private boolean saysBetter(Mention other, Mention mention, Wording wording) {
        boolean beside = other.clause() == mention.clause() && (mention.aside() || !other.aside());
        boolean surer = mention.term().hint() && !other.term().hint();
        return beside && (surer || narrows(other, mention, wording));
    }

    /** Whether a mention says more exactly what another says, and doesn't stand beside it in an enumeration. */
    private boolean narrows(Mention other, Mention mention, Wording wording) {
        return thesaurus.isBroader(mention.subject(), other.subject())
                && (other.spans().size() > 1 || !coordinated(wording, mention, other));
    }

    private static boolean coordinated(Wording wording, Mention one, Mention other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return from < to && wording.text().substring(from, to).chars().anyMatch(c -> "、和及与或".indexOf(c) >= 0);
    }

    private static Map<Subject, Evidence> weigh(Wording wording, List<Mention> mentions) {
        Map<Subject, Evidence> found = new LinkedHashMap<>();
        Map<Subject, Integer> order = new HashMap<>();
        Map<Integer, Integer> owners = new HashMap<>();
        for (Mention mention : mentions) {
            if (isWhatIsDone(mention, owners)) {
                continue;
            }
            int before = order.computeIfAbsent(mention.subject(), subject -> order.size());
            boolean owned = isOwned(wording, mention, owners);
            boolean aim = isAim(wording, mention);
            boolean scope = isScope(wording, mention, mentions);
            double weight = byLength(mention.term().length())
                    * BY_CLAUSE[Math.min(mention.clause(), BY_CLAUSE.length - 1)]
                    * Math.pow(LATER_SUBJECT, before)
                    * (mention.aside() ? ASIDE : 1)
                    * (mention.term().hint() ? HINT : 1)
                    * (owned || aim || isContent(wording, mention) ? ASPECT : 1);
            boolean part = !owned
                    && !aim
                    && !scope
                    && !mention.aside()
                    && !mention.term().hint()
                    && !isMeans(wording, mention);
            found.computeIfAbsent(mention.subject(), subject -> new Evidence()).add(mention, weight, part, scope);
            if (wording.text().startsWith("的", mention.to())) {
                owners.putIfAbsent(mention.clause(), mention.to());
            }
        }
        return found;
    }

    /** Whether a mention stands after another subject of its clause and 的. */
    private static boolean follows(Mention mention, Map<Integer, Integer> owners) {
        return mention.from() >= owners.getOrDefault(mention.clause(), Integer.MAX_VALUE);
    }

    /** Whether a mention follows another subject and 的, and so says more about that one. */
    private static boolean isOwned(Wording wording, Mention mention, Map<Integer, Integer> owners) {
        return follows(mention, owners)
                && !COORDINATED
                        .matcher(wording.text().substring(0, mention.from()))
                        .find();
    }

    /** Whether a mention that follows another subject and 的 only says what is done about that one: ……的科普. */
    private static boolean isWhatIsDone(Mention mention, Map<Integer, Integer> owners) {
        return follows(mention, owners)
                && ActionCues.TELLING.contains(mention.subject().name());
    }

    /** Whether a mention says with whom something is done that the clause names after it: 对……场所开展……检查. */
    private static boolean isScope(Wording wording, Mention mention, List<Mention> mentions) {
        Matcher scope = matches(SCOPE, wording, mention.clause());
        return scope.lookingAt()
                && mention.to() <= scope.end()
                && mentions.stream()
                        .anyMatch(other -> other.clause() == mention.clause()
                                && other.from() >= scope.end()
                                && !other.term().hint());
    }

    /** Whether a mention says what the duty is good for. */
    private static boolean isAim(Wording wording, Mention mention) {
        return mention.clause() > 0 && matches(AIM, wording, mention.clause()).lookingAt();
    }

    /** Whether a mention is the content of a system that the row names first. */
    static boolean isContent(Wording wording, Mention mention) {
        return mention.clause() > 0 && matches(SYSTEM, wording, 0).matches();
    }

    private static boolean isMeans(Wording wording, Mention mention) {
        return MEANS.matcher(wording.text().substring(0, mention.from())).find();
    }

    private static Matcher matches(Pattern pattern, Wording wording, int clause) {
        Span span = wording.clauses().get(clause);
        return pattern.matcher(wording.text()).region(span.from(), span.to());
    }

    private static double byLength(int length) {
        return length >= 4 ? 4 + 0.25 * Math.min(length - 4, 4) : 2 + 0.5 * length;
    }

    /**
     * A row that names several narrower subjects is about the broader one as well, and one that names it beside a
     * narrower one is about it no less.
     */
    private void addBroader(Wording wording, Map<Subject, Evidence> found) {
        double most = most(found);
        Map<Subject, List<Evidence>> narrower = new LinkedHashMap<>();
        found.forEach((subject, evidence) -> thesaurus
                .broader(subject)
                .forEach(broader -> narrower.computeIfAbsent(broader, b -> new ArrayList<>())
                        .add(evidence)));
        narrower.forEach((broader, parts) -> {
            Evidence strongest = parts.stream()
                    .max(Comparator.comparingDouble(Evidence::weight))
                    .orElseThrow();
            Evidence named = found.get(broader);
            if (named != null) {
                if (!named.isContent(wording)) {
                    named.atLeast(strongest.weight());
                }
            } else if (parts.stream()
                            .filter(part -> part.isWeighty(most) && !part.isScope())
                            .count()
                    > 1) {
                found.put(broader, strongest.common(COMMON));
            }
        });
    }

    private static double most(Map<Subject, Evidence> found) {
        return found.values().stream().mapToDouble(Evidence::weight).max().orElse(0);
    }
}
