package org.zhize.topic;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which documents say what is done. */
final class ActionCues {

    /** How a row begins whose township is looked at by others. */
    private static final Pattern RECEIVED = Pattern.compile("(配合)?(接受|迎接)[^，。；]*?(监督检查|检查|监督|考核|督导|督查|督察|巡查|评估)");

    /** How a row begins that is one phrase down to its last word, whatever stops are in it. */
    private static final Pattern DONE_TO = Pattern.compile("(依法|组织|负责|开展|进行)*对");

    /** A step of a duty before the last of several: 审批、管理、处罚. */
    private static final Pattern STEPS_END = Pattern.compile("("
            + Table.resource("actions.tsv").stream()
                    .filter(row -> Action.valueOf(row.cell(0)).isStep())
                    .flatMap(row -> row.words(1).stream())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")$");

    private static final Pattern TAIL = Pattern.compile("(工作|活动|任务|行为)$");

    /** The cue words of all that can be done but to handle something. */
    static final List<String> TELLING = Table.resource("actions.tsv").stream()
            .filter(row -> Action.valueOf(row.cell(0)) != Action.HANDLING)
            .flatMap(row -> row.words(1).stream())
            .toList();

    private final Map<Action, Pattern> cues;

    private ActionCues(Map<Action, Pattern> cues) {
        this.cues = cues;
    }

    static ActionCues standard() {
        Map<Action, Pattern> cues = new LinkedHashMap<>();
        for (Table.Row row : Table.resource("actions.tsv")) {
            cues.put(
                    Action.valueOf(row.cell(0)),
                    Pattern.compile(row.words(1).stream().map(Pattern::quote).collect(Collectors.joining("|"))));
        }
        return new ActionCues(cues);
    }

    /** Every cue word of every action. */
    static List<String> words() {
        return Table.resource("actions.tsv").stream()
                .flatMap(row -> row.words(1).stream())
                .toList();
    }

    /** The actions that a text names. */
    Set<Action> in(String text) {
        return in(text, new Span(0, text.length()), hidden -> false);
    }

    /** The actions that a stretch of text names, outside what is hidden. */
    Set<Action> in(String text, Span stretch, Predicate<Span> hidden) {
        EnumSet<Action> found = EnumSet.noneOf(Action.class);
        cues.forEach((action, pattern) -> {
            Matcher matcher = pattern.matcher(text).region(stretch.from(), stretch.to());
            while (matcher.find()) {
                if (!hidden.test(new Span(matcher.start(), matcher.end()))) {
                    found.add(action);
                    break;
                }
            }
        });
        return found;
    }

    /** The action that a whole row comes down to: 对……的处罚, 出具……证明, 追回……. */
    Optional<Head> head(Wording wording) {
        String trunk = TAIL.matcher(wording.withoutAsides()).replaceFirst("");
        Matcher received = RECEIVED.matcher(trunk);
        if (received.lookingAt()) {
            return Optional.of(new Head(Action.ASSESSMENT, received.group(), trunk));
        }
        return cues.entrySet().stream()
                .filter(cue -> cue.getKey().heads())
                .flatMap(cue -> cue.getValue()
                        .matcher(trunk)
                        .results()
                        .filter(match -> match.end() == trunk.length()
                                ? governs(trunk, match.start())
                                : match.start() == 0 && wording.clauses().size() == 1)
                        .map(match -> new Head(cue.getKey(), match.group(), trunk)))
                .findFirst();
    }

    /** Whether an action at the end is that of the whole, and not the last one of an enumeration. */
    private static boolean governs(String trunk, int at) {
        int conjunction = lastConjunction(trunk, at);
        if (conjunction >= 0
                && conjunction == at - 1
                && STEPS_END.matcher(trunk.substring(0, conjunction)).find()) {
            return false;
        }
        return trunk.startsWith("对")
                || trunk.startsWith("出具")
                || trunk.startsWith("开具")
                || trunk.lastIndexOf('的', at) >= conjunction;
    }

    private static int lastConjunction(String trunk, int at) {
        return "、和与及".chars().map(c -> trunk.lastIndexOf(c, at)).max().orElse(-1);
    }

    /**
     * The action a row comes down to.
     *
     * @param action the action
     * @param word its cue word
     * @param trunk the row without what stands in parentheses and after the word
     */
    record Head(Action action, String word, String trunk) {

        /** Whether the word stands in a clause of its own, and so says nothing of the clauses before it. */
        boolean leavesOut(Mention mention, Wording wording) {
            int last = wording.clauses().size() - 1;
            return mention.clause() < last
                    && trunk.endsWith(word)
                    && !DONE_TO.matcher(trunk).lookingAt();
        }

        /** Whether the word is the end of a subject's own name, as in 年度考核. */
        boolean endsSubject(Mention mention, Wording wording) {
            Span last = mention.spans().get(mention.spans().size() - 1);
            String part = wording.text().substring(last.from(), last.to());
            return part.endsWith(word) && trunk.endsWith(part);
        }
    }
}
