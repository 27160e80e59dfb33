package tw.servicequality.assessment.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.evidence.Evidences.KindCount;
import tw.servicequality.assessment.evidence.Evidences.Span;

/** What the evidence of a period comes to, kind by kind, with its numbers and in words. */
public record EvidenceSummary(Span span, List<Line> lines) {

    private static final int DIGITS = 2;

    /** One kind. The share is of 1; growth is against the average of as many days before. */
    @Schema(name = "EvidenceSummaryLine", description = "一類佐證資料之彙整")
    public record Line(
            EvidenceKind kind,
            @Schema(description = "件數", examples = "20") long count,

            @Schema(description = "依限、如期或通過之件數；無此區分者從缺", examples = "18")
            Optional<Long> kept,

            @Schema(description = "上開件數之比率（1 為全部）", examples = "0.90")
            Optional<BigDecimal> share,

            @Schema(description = "平均", examples = "3.80") Optional<BigDecimal> average,

            @Schema(description = "較前一同長期間之成長", examples = "0.30")
            Optional<BigDecimal> growth,

            @Schema(description = "文字說明", examples = "陳情案件辦結 20 件，其中依限 18 件（90%）")
            String text) {}

    static EvidenceSummary of(Span span, List<KindCount> counts, List<KindCount> before) {
        var earlier = before.stream().collect(Collectors.toMap(KindCount::kind, Function.identity()));
        var now = counts.stream().collect(Collectors.toMap(KindCount::kind, Function.identity()));
        var lines = Stream.of(EvidenceKind.values())
                .filter(now::containsKey)
                .map(kind -> line(now.get(kind), earlier))
                .toList();
        return new EvidenceSummary(span, lines);
    }

    private static Line line(KindCount count, Map<EvidenceKind, KindCount> earlier) {
        var kept = keptWord(count.kind()).map(word -> count.kept());
        var share = kept.map(some ->
                BigDecimal.valueOf(some).divide(BigDecimal.valueOf(count.count()), DIGITS, RoundingMode.HALF_UP));
        var average = average(count);
        var growth = Optional.ofNullable(earlier.get(count.kind()))
                .flatMap(EvidenceSummary::average)
                .flatMap(then -> average.map(mean -> mean.subtract(then)));
        var text = new StringBuilder(count.kind().title() + " " + count.count() + " 件");
        share.ifPresent(part -> text.append("，其中%s %d 件（%s%%）"
                .formatted(
                        keptWord(count.kind()).orElseThrow(),
                        kept.orElseThrow(),
                        part.movePointRight(DIGITS).toPlainString())));
        average.ifPresent(mean -> text.append("，平均 ").append(mean.toPlainString()));
        growth.ifPresent(more ->
                text.append("，較前期 ").append(more.signum() < 0 ? "" : "+").append(more));
        return new Line(count.kind(), count.count(), kept, share, average, growth, text.toString());
    }

    private static Optional<BigDecimal> average(KindCount count) {
        return Optional.ofNullable(count.average())
                .map(mean -> BigDecimal.valueOf(mean).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    private static Optional<String> keptWord(EvidenceKind kind) {
        return switch (kind) {
            case COMPLAINT_CLOSED, COMMITMENT_REPORTED -> Optional.of("依限");
            case COMMITMENT_CHECKED -> Optional.of("通過");
            case PLAN_PUBLISHED,
                    COMMITMENT_OVERDUE,
                    PERFORMANCE_REPORT,
                    RESULTS_PUBLISHED,
                    SURVEY_ANSWERED,
                    COMPLAINT_REPORT,
                    NOTICE_RECEIPT,
                    NOTICE_DELAY,
                    FILE -> Optional.empty();
        };
    }
}
