package org.zhize.admission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhize.language.Sentences;

/**
 * Whether a proposed duty may be put on a list, and why.
 *
 * @param proposal the proposed duty
 * @param township name of the township it is proposed for, if one is
 * @param verdict the answer
 * @param ground the duty that decided, if one did
 * @param duties the same and the nearest duties: the same before the near, the township's own first, then those of its
 *     county
 */
public record AdmissionAnswer(
        String proposal, Optional<String> township, Verdict verdict, Optional<NearDuty> ground, List<NearDuty> duties) {

    /** Keeps its own copy of the list. */
    public AdmissionAnswer {
        duties = List.copyOf(duties);
    }

    /** Whether it is new, so that nothing in the lists speaks against it. */
    public boolean isNew() {
        return verdict == Verdict.NEW;
    }

    /** The answer in one sentence that names the duty which decided. */
    public String sentence(Locale language) {
        Sentences sentences = new Sentences(AdmissionAnswer.class, language);
        return ground.map(duty -> sentences.say(
                        key(duty), duty.township(), duty.number(), duty.duty(), departments(duty, sentences)))
                .orElseGet(() -> sentences.say(duties.isEmpty() ? "answer.NEW" : "answer.NEW.near"));
    }

    private String key(NearDuty duty) {
        return "answer." + verdict + (duty.abolished() ? ".abolished" : "");
    }

    private static String departments(NearDuty duty, Sentences sentences) {
        List<String> named = duty.lead().isEmpty() ? duty.departments() : duty.lead();
        return named.isEmpty() ? sentences.say("nobody") : String.join("、", named);
    }
}
