package tw.servicequality.assessment.scoresheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.criteria.Criterion;
import tw.servicequality.assessment.criteria.Finding;
import tw.servicequality.assessment.criteria.Rounding;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.criteria.SheetRules;
import tw.servicequality.assessment.criteria.Way;
import tw.servicequality.platform.problem.FieldProblem;

/** A score sheet for its readers: what it is, what is odd in its source, and what we assume where the source is silent. */
@Schema(description = "評分表")
record ScoreSheetView(
        UUID scoreSheetId,
        String agency,
        @Schema(description = "民國年度", examples = "105") int rocYear,

        @Schema(description = "該機關該年度第幾版", examples = "1") int version,

        String name,
        ScoreSheetStatus status,
        @Schema(description = "總配分", examples = "1000") int maximum,
        @Schema(description = "評分參考標準數", examples = "25") int criteria,
        @JsonInclude(Include.NON_ABSENT) Optional<LocalDate> publishedOn,

        @Schema(description = "系列：同一機關、年度、系列中，後發布者取代先發布者", examples = "S105")
        String series,

        @Schema(description = "適用起日") LocalDate effectiveFrom,
        @Schema(description = "適用末日") LocalDate effectiveUntil,

        @JsonInclude(Include.NON_ABSENT) @Schema(description = "取代本表之評分表")
        Optional<UUID> supersededBy,

        @Schema(description = "計分方式及標準數") Map<Way, Long> ways,
        @Schema(description = "總分尾數處理") Rounding rounding,
        @Schema(description = "發布前須補充之處") List<FieldProblem> unstated,
        @Schema(description = "原文疑義及處理方式") List<Finding> findings,

        @Schema(description = "原文未規定之處所採的假設") List<String> assumptions) {

    static ScoreSheetView of(ScoreSheet found, Sheet sheet) {
        return new ScoreSheetView(
                found.id(),
                found.agency(),
                found.rocYear(),
                found.edition(),
                found.name(),
                found.status(),
                found.maximum(),
                found.criteria(),
                found.publishedOn(),
                found.series(),
                found.effectiveFrom(),
                found.effectiveUntil(),
                found.supersededBy(),
                sheet.criteria().stream()
                        .collect(Collectors.groupingBy(
                                Criterion::way, () -> new EnumMap<>(Way.class), Collectors.counting())),
                sheet.rounding(),
                SheetRules.unstated(sheet),
                sheet.findings(),
                assumptions(sheet));
    }

    private static List<String> assumptions(Sheet sheet) {
        var assumptions = new ArrayList<String>();
        name(sheet, criterion -> !criterion.isDiscretionary())
                .ifPresent(ids -> assumptions.add("未達最低級距者以 0 分計：" + ids));
        name(sheet, criterion -> criterion.bands().isEmpty())
                .ifPresent(ids -> assumptions.add("原文無評分級距，由考核人員於 0 分至配分間給分：" + ids));
        return List.copyOf(assumptions);
    }

    private static Optional<String> name(Sheet sheet, java.util.function.Predicate<Criterion> concerned) {
        return Optional.of(sheet.criteria().stream()
                        .filter(concerned)
                        .map(Criterion::id)
                        .collect(Collectors.joining("、")))
                .filter(ids -> !ids.isEmpty());
    }
}
