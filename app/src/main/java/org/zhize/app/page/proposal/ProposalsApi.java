package org.zhize.app.page.proposal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.admission.AdmissionAnswer;
import org.zhize.admission.NearDuty;
import org.zhize.admission.UnknownTownshipException;
import org.zhize.admission.Verdict;
import org.zhize.graph.Graph;
import org.zhize.whatif.Change;
import org.zhize.whatif.Comparison;
import org.zhize.whatif.DepartmentWorkload;
import org.zhize.whatif.PlanException;
import org.zhize.whatif.PlanFile;
import org.zhize.whatif.TownshipWorkload;
import org.zhize.whatif.WhatIf;

/** Admission and what-if for programs, as {@code zhize admit} and {@code zhize whatif} answer. Nothing is written. */
@RestController
@RequestMapping("/api")
class ProposalsApi {

    private final Graph graph;
    private final ProposalJudge judge;

    ProposalsApi(Graph graph, ProposalJudge judge) {
        this.graph = graph;
        this.judge = judge;
    }

    /** Whether a proposed duty may be put on a list. */
    record Admitted(
            String proposal, @Nullable String township, Verdict verdict, String answer, List<NearDuty> duties) {}

    /** What one move did. */
    record Effect(int number, String move, int items) {}

    /** Workloads before and after a plan. */
    record Compared(
            String county,
            List<Effect> effects,
            List<Change<DepartmentWorkload>> departments,
            List<Change<TownshipWorkload>> townships) {}

    /**
     * Judges a proposed duty.
     *
     * @param text the duty as a list would word it
     * @param township name or id of the township it is proposed for; all lists if not given
     */
    @GetMapping("/admission")
    Admitted admit(@RequestParam String text, @RequestParam(defaultValue = "") String township, Locale language) {
        AdmissionAnswer answer = judge.judge(text, township);
        return new Admitted(
                answer.proposal(),
                answer.township().orElse(null),
                answer.verdict(),
                answer.sentence(language),
                answer.duties());
    }

    /**
     * Compares a county before and after a plan.
     *
     * @param plan the YAML of the plan
     */
    @GetMapping("/whatif")
    Compared compare(@RequestParam String plan) {
        Comparison comparison = new WhatIf(graph).compare(PlanFile.read("plan", plan));
        return new Compared(
                comparison.county(),
                comparison.effects().stream()
                        .map(effect -> new Effect(effect.number(), effect.move().key(), effect.items()))
                        .toList(),
                comparison.departments(),
                comparison.townships());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownTownshipException e, Locale language) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.message(language));
    }

    @ExceptionHandler
    ProblemDetail senseless(PlanException e, Locale language) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.message(language));
    }
}
