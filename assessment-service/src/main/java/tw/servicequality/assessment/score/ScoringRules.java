package tw.servicequality.assessment.score;

import static tw.servicequality.assessment.score.ScoreProblem.*;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tw.servicequality.assessment.criteria.Criterion;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.platform.problem.FieldProblem;

/** What scores must keep to be saved. Each refusal names every place that breaks the rule. */
public final class ScoringRules {

    /** Where the scores of a list stand in what was sent. */
    public static final IntFunction<String> LISTED = index -> "/scores/" + index;

    /** Where the score of one criterion stands that was sent alone. */
    public static final IntFunction<String> ALONE = index -> "";

    private ScoringRules() {}

    /** Each criterion is of the sheet, named once, and given points that the sheet admits. */
    public static void requireAdmitted(Sheet sheet, List<GivenScore> given, IntFunction<String> place) {
        refuse(
                CRITERION_UNKNOWN,
                given,
                place,
                "criterion",
                score -> sheet.find(score.criterion()).isEmpty(),
                score -> "評分表沒有 " + score.criterion());
        var seen = new HashSet<String>();
        refuse(
                CRITERION_REPEATED,
                given,
                place,
                "criterion",
                score -> !seen.add(score.criterion()),
                score -> score.criterion() + " 重複");
        refuse(
                POINTS_NOT_ADMITTED,
                given,
                place,
                "points",
                score -> criterion(sheet, score).basisOf(score.points()).isEmpty(),
                score -> score.criterion() + " 可給 " + criterion(sheet, score).admitted() + " 分");
    }

    /** Evidence is named that is known and concerns the subject. */
    public static void requireKnownEvidence(Collection<UUID> known, List<GivenScore> given, IntFunction<String> place) {
        refuse(
                EVIDENCE_UNKNOWN,
                given,
                place,
                "evidence",
                score -> !known.containsAll(score.evidence()),
                score -> score.criterion() + " 的佐證資料不存在或與受考核機關無關");
    }

    private static Criterion criterion(Sheet sheet, GivenScore score) {
        return sheet.find(score.criterion()).orElseThrow();
    }

    private static void refuse(
            ScoreProblem problem,
            List<GivenScore> given,
            IntFunction<String> place,
            String field,
            Predicate<GivenScore> broken,
            Function<GivenScore, String> why) {
        var places = IntStream.range(0, given.size())
                .filter(index -> broken.test(given.get(index)))
                .mapToObj(index -> new FieldProblem(place.apply(index) + "/" + field, why.apply(given.get(index))))
                .toList();
        if (!places.isEmpty()) {
            throw problem.because("請修正標示的評分").at(places);
        }
    }
}
