package org.zhize.topic;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what is done about a subject, or by a row that names none. */
final class ActionReader {

    /** Who looks at what is being done. */
    private static final Set<Action> LOOKING = EnumSet.of(Action.SURVEY, Action.OVERSIGHT);

    private static final Set<Action> SURVEY = EnumSet.of(Action.SURVEY);

    private static final Set<Action> RECOVERY = EnumSet.of(Action.RECOVERY);

    /** Who both asks and tells people does the duty as a whole. */
    private static final Set<Action> SURVEY_AND_PUBLICITY = EnumSet.of(Action.SURVEY, Action.PUBLICITY);

    /** Who checks and takes back only checks what to take back. */
    private static final Set<Action> CHECK_AND_RECOVERY = EnumSet.of(Action.INSPECTION, Action.RECOVERY);

    /** Steps that go with any other, and so tell nothing about how far a duty goes. */
    private static final Set<Action> GENERAL = EnumSet.of(Action.HANDLING, Action.REPORTING);

    /** What ends a thing in an enumeration after its action. */
    private static final Pattern ELEMENT_END = Pattern.compile("(教育|培训|活动|工作)?、");

    /** Who does so many steps of a duty does it as a whole. */
    private static final int WHOLE = 4;

    private final ActionCues cues = ActionCues.standard();

    /** What a row without a subject does. */
    Action read(Wording wording) {
        return cues.head(wording).map(ActionCues.Head::action).orElseGet(() -> {
            Span whole = new Span(0, wording.text().length());
            return decide(cues.in(wording.text(), whole, hidden -> false), EnumSet.noneOf(Action.class));
        });
    }

    /** What a row does about one of its subjects in the clauses that name it. */
    Doing read(Wording wording, List<Mention> mentions) {
        return read(
                wording,
                mentions,
                IntStream.range(0, wording.clauses().size()).boxed().collect(Collectors.toSet()));
    }

    /**
     * What a row does about one of its subjects.
     *
     * @param wording the row
     * @param mentions the mentions of the subject
     * @param clausesWithSubject the clauses that mention any subject: the others go on about the one before them
     */
    Doing read(Wording wording, List<Mention> mentions, Set<Integer> clausesWithSubject) {
        Optional<ActionCues.Head> head = cues.head(wording);
        if (head.isPresent()
                && mentions.stream()
                        .noneMatch(mention -> head.get().endsSubject(mention, wording)
                                || head.get().leavesOut(mention, wording))) {
            return Doing.only(head.get().action());
        }
        if (mentions.stream().anyMatch(mention -> wording.goesOn(mention.to(), "工作"))) {
            return Doing.only(Action.HANDLING);
        }
        EnumSet<Action> said = EnumSet.noneOf(Action.class);
        EnumSet<Action> named = EnumSet.noneOf(Action.class);
        for (Mention mention : mentions) {
            Span clause = wording.clauses().get(mention.clause());
            said.addAll(
                    cues.in(wording.text(), clause, cue -> mention.covers(cue) || isOfAnother(wording, cue, mention)));
            mention.spans().forEach(span -> named.addAll(cues.in(wording.text(), span, hidden -> false)));
        }
        cues.in(mentions.get(0).subject().name()).stream()
                .filter(Action::isApartAlone)
                .forEach(named::add);
        for (int clause :
                continuations(mentions, clausesWithSubject, wording.clauses().size())) {
            cues.in(wording.text(), wording.clauses().get(clause), hidden -> false).stream()
                    .filter(Action::isStep)
                    .forEach(said::add);
        }
        if (mentions.stream().anyMatch(mention -> isSurveyed(wording, mention))) {
            named.removeIf(Action::isStep);
        }
        return new Doing(decide(said, named), steps(said));
    }

    /** Whether a subject is only what a survey is about: 工伤认定调查, and not 自然灾害统计及救助. */
    private boolean isSurveyed(Wording wording, Mention mention) {
        Span rest =
                new Span(mention.to(), wording.clauses().get(mention.clause()).to());
        return cues.in(wording.text(), rest, hidden -> false).equals(SURVEY);
    }

    private static List<Action> steps(Set<Action> said) {
        return said.stream()
                .filter(action -> action.isStep() && !GENERAL.contains(action))
                .toList();
    }

    /** Whether a cue ends the thing that an enumeration names before the subject: 法治宣传教育、法律援助. */
    private static boolean isOfAnother(Wording wording, Span cue, Mention mention) {
        return cue.to() <= mention.from()
                && ELEMENT_END
                        .matcher(wording.text())
                        .region(cue.to(), mention.from())
                        .lookingAt();
    }

    private static Collection<Integer> continuations(
            List<Mention> mentions, Set<Integer> clausesWithSubject, int clauses) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Mention mention : mentions) {
            for (int i = mention.clause() + 1; i < clauses && !clausesWithSubject.contains(i); i++) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * The most telling of several actions.
     *
     * @param said the actions the row names beside the subject
     * @param named the actions that are part of the subject's own name, and so nothing done about it
     */
    private static Action decide(Set<Action> said, Set<Action> named) {
        said.removeIf(action -> !action.isStep() && named.contains(action));
        if (said.equals(CHECK_AND_RECOVERY)) {
            return Action.RECOVERY;
        }
        boolean handled = said.stream().anyMatch(Action::isStep)
                || (LOOKING.containsAll(said) && named.stream().anyMatch(Action::isStep))
                || (said.equals(RECOVERY) && named.contains(Action.INSPECTION));
        EnumSet<Action> apart = EnumSet.copyOf(said);
        apart.removeIf(Action::isStep);
        if (handled || apart.isEmpty() || apart.containsAll(SURVEY_AND_PUBLICITY)) {
            List<Action> steps = said.stream().filter(Action::isStep).toList();
            return steps.isEmpty() || steps.size() >= WHOLE ? Action.HANDLING : steps.get(0);
        }
        return apart.stream()
                .filter(action -> action != Action.TRAINING || apart.size() == 1)
                .findFirst()
                .orElseThrow();
    }
}
