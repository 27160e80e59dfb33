package tw.servicequality.assessment.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.criteria.Band;
import tw.servicequality.assessment.criteria.Criterion;
import tw.servicequality.assessment.criteria.Criterion.Basis;
import tw.servicequality.assessment.criteria.Finding;
import tw.servicequality.assessment.criteria.Grade;
import tw.servicequality.assessment.criteria.GradeBand;
import tw.servicequality.assessment.criteria.Section;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.criteria.Tally.ItemTotal;
import tw.servicequality.assessment.evidence.EvidenceView;
import tw.servicequality.assessment.result.AssessmentResult;
import tw.servicequality.assessment.result.ResultInputs;
import tw.servicequality.assessment.result.ResultInputs.ScoreUsed;
import tw.servicequality.assessment.scoresheet.SheetLibrary.PublishedSheet;

/** Why a result is what it is. */
@Schema(description = "評分說明")
record ExplanationView(
        UUID assessmentId,
        @Schema(description = "受考核機關代碼") String subject,
        @Schema(description = "考核機關代碼") String assessedBy,
        @Schema(description = "結果版次") int edition,
        @Schema(description = "結果文件的 SHA-256，可據以重算核對") String digest,
        @Schema(description = "更正理由；第 1 版為空") String reason,
        RuleUsed scoreSheet,
        List<CriterionExplained> criteria,
        @Schema(description = "各層合計") List<SectionSum> sums,
        @Schema(description = "各項小計") List<ItemTotal> items,
        BigDecimal total,
        int maximum,
        Grade grade,
        @Schema(description = "等第的分數範圍") GradeBand gradeBand,
        @Schema(description = "評分表原文疑義") List<Finding> findings) {

    static ExplanationView of(
            ResultInputs inputs,
            AssessmentResult result,
            PublishedSheet published,
            Map<String, EvidenceView> evidence) {
        var sheet = published.sheet();
        var points = inputs.points();
        var scores = inputs.scores().stream().collect(Collectors.toMap(ScoreUsed::criterion, Function.identity()));
        var tally = sheet.tally(points);
        return new ExplanationView(
                UUID.fromString(inputs.assessmentId()),
                inputs.agency(),
                inputs.assessedBy(),
                result.edition(),
                result.digest(),
                result.reason(),
                new RuleUsed(
                        published.id(),
                        published.version(),
                        published.agency(),
                        sheet.rocYear(),
                        sheet.root().name()),
                sheet.criteria().stream()
                        .map(one -> CriterionExplained.of(one, scores.get(one.id()), evidence))
                        .toList(),
                sheet.root()
                        .sections()
                        .map(one -> SectionSum.of(one, sheet, points))
                        .toList(),
                tally.items(),
                tally.total(),
                sheet.maximum(),
                tally.grade().grade(),
                tally.grade(),
                sheet.findings());
    }

    /** The version of the rule by which the result was worked. */
    record RuleUsed(UUID id, int version, String agency, int rocYear, String name) {}

    /** Why a criterion has its points. */
    @JsonInclude(Include.NON_ABSENT)
    record CriterionExplained(
            String criterion,
            String name,
            int points,
            int maximum,

            @Schema(description = "BAND 級距內；DISCRETION 考核人員裁量；BELOW_LOWEST_BAND 未達最低級距")
            Basis basis,

            @Schema(description = "所屬級距及其文字") Optional<Band> band,
            @Schema(description = "原文未規定而採的假設") Optional<String> assumption,
            String remark,
            @Schema(description = "與量測所得級距不同時的理由") String departure,
            List<EvidenceView> evidence) {

        static CriterionExplained of(Criterion criterion, ScoreUsed score, Map<String, EvidenceView> evidence) {
            var basis = criterion.basisOf(score.points()).orElseThrow();
            return new CriterionExplained(
                    criterion.id(),
                    criterion.name(),
                    score.points(),
                    criterion.maximum(),
                    basis,
                    criterion.bandOf(score.points()),
                    assumption(basis, criterion),
                    score.remark(),
                    score.departure(),
                    score.evidence().stream()
                            .filter(evidence::containsKey)
                            .map(evidence::get)
                            .toList());
        }

        private static Optional<String> assumption(Basis basis, Criterion criterion) {
            return switch (basis) {
                case BAND -> Optional.empty();
                case BELOW_LOWEST_BAND -> Optional.of("原文未規定未達最低級距者，以 0 分計");
                case DISCRETION ->
                    criterion.bands().isEmpty() ? Optional.of("原文無評分級距，由考核人員於 0 分至配分間給分") : Optional.empty();
            };
        }
    }

    /** What a place of the sheet adds up to, and from what. */
    record SectionSum(String section, String name, BigDecimal points, int maximum, Map<String, BigDecimal> parts) {

        static SectionSum of(Section section, Sheet sheet, Map<String, Integer> points) {
            var parts = new LinkedHashMap<String, BigDecimal>();
            section.children().forEach(child -> parts.put(child.id(), sheet.pointsAt(child, points)));
            return new SectionSum(
                    section.id(), section.name(), sheet.pointsAt(section, points), section.maximum(), parts);
        }
    }
}
