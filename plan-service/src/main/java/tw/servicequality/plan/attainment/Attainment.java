package tw.servicequality.plan.attainment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.commitment.CommittedTarget;
import tw.servicequality.plan.reading.Comparison;
import tw.servicequality.plan.schedule.Period;

@Schema(description = "一項目標於一期間之達成情形")
record Attainment(
        @Schema(description = "作法識別碼，或全計畫條款之 JSON pointer") String source,
        @Schema(description = "指標") String metric,
        @Schema(description = "比較方式") Comparison op,

        @Schema(description = "目標值；介於者為「下限–上限」", examples = "2")
        String target,

        @Schema(description = "單位", nullable = true) String unit,
        @Schema(description = "期間起日") LocalDate from,
        @Schema(description = "期間末日") LocalDate to,

        @Schema(description = "實際值；尚無提報者為 null", nullable = true)
        BigDecimal actual,

        @Schema(description = "SUM 為各提報之和；LATEST 為最近一次（比率、分數）")
        Counting counting,

        @Schema(description = "判定") Verdict verdict,
        @Schema(description = "所據提報") List<CountedReport> reports) {

    /** How several reports make one number. */
    enum Counting {
        SUM,
        LATEST
    }

    /** OPEN until the period is over, unless it is met whatever comes; UNDECIDED where the target is no number. */
    enum Verdict {
        MET,
        MISSED,
        OPEN,
        UNDECIDED
    }

    static Attainment of(
            String source, CommittedTarget target, Period period, List<CountedReport> reports, LocalDate today) {
        var counting = isRatio(target) ? Counting.LATEST : Counting.SUM;
        var actual = actual(counting, reports);
        var bounds = Bounds.of(target);
        var wanted = target.op() == Comparison.BETWEEN
                ? target.min() + "–" + target.max()
                : Optional.ofNullable(target.value()).orElse("");
        return new Attainment(
                source,
                target.metric(),
                target.op(),
                wanted,
                target.unit(),
                period.start(),
                period.end(),
                actual.orElse(null),
                counting,
                bounds.map(it -> verdict(it, target, actual, today.isAfter(period.end())))
                        .orElse(Verdict.UNDECIDED),
                reports);
    }

    /** Rates and marks do not add up. */
    private static boolean isRatio(CommittedTarget target) {
        var unit = Optional.ofNullable(target.unit()).orElse("");
        return unit.contains("%")
                || unit.contains("％")
                || unit.equals("分")
                || target.metric().endsWith("率");
    }

    private static Optional<BigDecimal> actual(Counting counting, List<CountedReport> reports) {
        return switch (counting) {
            case SUM -> reports.stream().map(CountedReport::value).reduce(BigDecimal::add);
            case LATEST ->
                reports.stream()
                        .max(Comparator.comparing(CountedReport::coversEnd).thenComparing(CountedReport::reportedOn))
                        .map(CountedReport::value);
        };
    }

    private static Verdict verdict(Bounds bounds, CommittedTarget target, Optional<BigDecimal> actual, boolean over) {
        var met = actual.filter(bounds::hold).isPresent();
        var settled = over || met && !bounds.mayBeLeft() && !isRatio(target);
        if (!settled) {
            return Verdict.OPEN;
        }
        return met ? Verdict.MET : Verdict.MISSED;
    }
}
