package org.zhize.topic;

import java.util.Optional;

/**
 * The same duty wherever it stands.
 *
 * @param id its identity: made of subject and action, or of the wording of the row that founded it, so that it stays the
 *     same when documents come, go or are read again
 * @param label what people call it; for a topic founded by a wording, that wording
 * @param subject what it is about, if the thesaurus knows
 * @param function what is done about it, one of {@link Action#function()}
 */
public record Topic(String id, String label, Optional<Subject> subject, Action function) {

    /** What the thesaurus names: a subject and an action that sets it apart. */
    static Topic of(Subject subject, Action function) {
        String label = function == Action.HANDLING ? subject.name() : subject.name() + "·" + function.printed();
        return new Topic(subject.name() + "/" + function, label, Optional.of(subject), function);
    }

    /** What only a wording tells: a certain offence, one of several rows of a list about one subject. */
    static Topic founded(Optional<Subject> subject, Action function, Wording founder) {
        String about = subject.map(known -> known.name() + "/").orElse("");
        return new Topic(about + function + "/" + Fingerprint.of(founder.text()), founder.text(), subject, function);
    }

    /** Whether a wording founded it. */
    boolean isFounded() {
        return !subject.map(known -> of(known, function).equals(this)).orElse(false);
    }

    /** Among which founded topics it stands. */
    Block block() {
        return Block.of(subject, function);
    }
}
