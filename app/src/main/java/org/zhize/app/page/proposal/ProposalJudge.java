package org.zhize.app.page.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhize.admission.Admission;
import org.zhize.admission.AdmissionAnswer;
import org.zhize.app.intake.Knowledge;
import org.zhize.app.page.PageSettings;
import org.zhize.graph.Graph;
import org.zhize.topic.Thesaurus;

/** Judges proposed duties as {@code zhize admit} does, with the judgements that imports were given. */
@Component
class ProposalJudge {

    private static final int MOST_DUTIES = 20;

    /** Longer than any duty; the rest would be read as further duties. */
    static final int LONGEST = 500;

    private final Graph graph;
    private final PageSettings settings;

    ProposalJudge(Graph graph, PageSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * Judges a proposal; what is longer than {@value #LONGEST} characters is cut.
     *
     * @param township name or id; blank for all lists
     * @throws org.zhize.admission.UnknownTownshipException if no or more than one township is called so
     */
    AdmissionAnswer judge(String text, String township) {
        String proposal = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        try {
            return new Admission(
                            graph,
                            Thesaurus.standard(),
                            Knowledge.keptIn(settings.data()).judgements(graph))
                    .judge(proposal, Optional.of(township).filter(name -> !name.isBlank()), MOST_DUTIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
