package tw.servicequality.assessment.finalization;

import static tw.servicequality.assessment.assessment.AssessmentProblem.*;
import static tw.servicequality.assessment.panel.PanelProblem.ASSESSOR_HAS_INTEREST;
import static tw.servicequality.assessment.panel.PanelProblem.SCORED_BY_RECUSED;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.measurement.Departure;
import tw.servicequality.assessment.measurement.MeasuredCriterion;
import tw.servicequality.assessment.panel.PanelSeat;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.platform.problem.Problem;

/** What scores must keep to become a result. Each refusal names every criterion that breaks the rule. */
final class FinalizationRules {

    private FinalizationRules() {}

    static void requireComplete(Sheet sheet, Map<String, Score> scores) {
        refuse(CRITERIA_NOT_SCORED, sheet.without(scores.keySet()));
    }

    static void requireEvidence(Collection<String> required, Map<String, Score> scores) {
        refuse(EVIDENCE_MISSING, those(scores, required::contains, score -> score.evidence()
                .isEmpty()));
    }

    /** The assessor decides; where he departs from what was measured he says why. */
    static void requireReasons(List<MeasuredCriterion> measured, Map<String, Score> scores) {
        var points = new HashMap<String, Integer>();
        var reasons = new HashMap<String, String>();
        scores.forEach((criterion, score) -> {
            points.put(criterion, score.points());
            reasons.put(criterion, score.departure());
        });
        refuse(
                DEPARTURE_NOT_REASONED,
                Departure.withoutReason(measured, points, reasons).stream()
                        .map(one -> one.criterion() + " " + one.text())
                        .toList());
    }

    /** 迴避: nobody with an interest is seated, and nothing that counts was given by one who is recused. */
    static void requireClean(List<PanelSeat> seats, Predicate<PanelSeat> hasInterest, Map<String, Score> scores) {
        refuse(
                ASSESSOR_HAS_INTEREST,
                seats.stream()
                        .filter(PanelSeat::isSeated)
                        .filter(hasInterest)
                        .map(PanelSeat::agency)
                        .toList());
        var recused = seats.stream()
                .filter(PanelSeat::isRecused)
                .map(PanelSeat::assessor)
                .collect(Collectors.toSet());
        refuse(SCORED_BY_RECUSED, those(scores, any -> true, score -> recused.contains(score.scoredBy())));
    }

    private static List<String> those(Map<String, Score> scores, Predicate<String> concerned, Predicate<Score> broken) {
        return scores.entrySet().stream()
                .filter(one -> concerned.test(one.getKey()) && broken.test(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void refuse(Problem problem, List<String> broken) {
        if (!broken.isEmpty()) {
            throw problem.because(String.join("、", broken));
        }
    }
}
