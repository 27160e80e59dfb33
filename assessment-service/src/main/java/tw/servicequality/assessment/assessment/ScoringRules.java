package tw.servicequality.assessment.assessment;

import static tw.servicequality.assessment.assessment.AssessmentProblem.*;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tw.servicequality.assessment.criteria.Criterion;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.platform.problem.FieldProblem;

/** What scores must keep to be saved. Each refusal names every place that breaks the rule. */
final class ScoringRules {

    private ScoringRules() {}

    /** Each criterion is of the sheet, named once, and given points that the sheet admits. */
    static void requireAdmitted(Sheet sheet, List<GivenScore> given) {
        refuse(
                CRITERION_UNKNOWN,
                given,
                "criterion",
                score -> sheet.find(score.criterion()).isEmpty(),
                score -> "評分表沒有 " + score.criterion());
        var seen = new HashSet<String>();
        refuse(
                CRITERION_REPEATED,
                given,
                "criterion",
                score -> !seen.add(score.criterion()),
                score -> score.criterion() + " 重複");
        refuse(
                POINTS_NOT_ADMITTED,
                given,
                "points",
                score -> criterion(sheet, score).basisOf(score.points()).isEmpty(),
                score -> score.criterion() + " 可給 " + criterion(sheet, score).admitted() + " 分");
    }

    /** Evidence is named that is known and concerns the subject. */
    static void requireKnownEvidence(Collection<UUID> known, List<GivenScore> given) {
        refuse(
                EVIDENCE_UNKNOWN,
                given,
                "evidence",
                score -> !known.containsAll(score.evidence()),
                score -> score.criterion() + " 的佐證資料不存在或與受考核機關無關");
    }

    private static Criterion criterion(Sheet sheet, GivenScore score) {
        return sheet.find(score.criterion()).orElseThrow();
    }

    private static void refuse(
            AssessmentProblem problem,
            List<GivenScore> given,
            String field,
            Predicate<GivenScore> broken,
            Function<GivenScore, String> why) {
        var places = IntStream.range(0, given.size())
                .filter(index -> broken.test(given.get(index)))
                .mapToObj(index -> new FieldProblem("/scores/" + index + "/" + field, why.apply(given.get(index))))
                .toList();
        if (!places.isEmpty()) {
            throw problem.because("請修正標示的評分").at(places);
        }
    }
}
