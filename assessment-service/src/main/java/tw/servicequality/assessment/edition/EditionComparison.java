package tw.servicequality.assessment.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.criteria.Grade;
import tw.servicequality.assessment.result.AssessmentResult;
import tw.servicequality.assessment.result.Reckoning;
import tw.servicequality.assessment.result.ResultInputs.ScoreUsed;

/** What one edition says otherwise than another. */
@Schema(description = "版次比較：僅列不同之處")
record EditionComparison(
        ComparedEdition from,
        ComparedEdition to,
        @Schema(description = "總分增減") BigDecimal difference,
        @Schema(description = "後一版次的更正理由") String reason,
        List<ComparedScore> changes) {

    /** What an edition comes to. */
    record ComparedEdition(int edition, BigDecimal total, Grade grade) {

        static ComparedEdition of(AssessmentResult result) {
            return new ComparedEdition(result.edition(), result.total(), result.grade());
        }
    }

    /** A criterion that is scored otherwise; remark and evidence alone are a change too. */
    record ComparedScore(
            String criterion,
            int before,
            int after,
            String remarkBefore,
            String remarkAfter,
            boolean evidenceChanged) {}

    static EditionComparison of(AssessmentResult from, AssessmentResult to) {
        var before = byCriterion(from);
        return new EditionComparison(
                ComparedEdition.of(from),
                ComparedEdition.of(to),
                to.total().subtract(from.total()),
                to.reason(),
                Reckoning.read(to.inputs()).scores().stream()
                        .filter(after -> !after.equals(before.get(after.criterion())))
                        .map(after -> change(before.get(after.criterion()), after))
                        .toList());
    }

    private static ComparedScore change(ScoreUsed before, ScoreUsed after) {
        return new ComparedScore(
                after.criterion(),
                before.points(),
                after.points(),
                before.remark(),
                after.remark(),
                !before.evidence().equals(after.evidence()));
    }

    private static Map<String, ScoreUsed> byCriterion(AssessmentResult result) {
        return Reckoning.read(result.inputs()).scores().stream()
                .collect(Collectors.toMap(ScoreUsed::criterion, Function.identity()));
    }
}
