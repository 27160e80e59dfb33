package tw.servicequality.plan.attainment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.commitment.CommittedTarget;
import tw.servicequality.plan.livefact.CountedFact;
import tw.servicequality.plan.reading.Comparison;
import tw.servicequality.plan.schedule.Period;

@Schema(description = "一項目標於一期間之達成情形")
record Attainment(
        @Schema(description = "作法識別碼，或全計畫條款之 JSON pointer") String source,
        @Schema(description = "列管事項識別碼") UUID commitmentId,
        @Schema(description = "列管事項之第幾項目標，自 0 起") int targetNumber,
        @Schema(description = "指標") String metric,
        @Schema(description = "比較方式") Comparison op,

        @Schema(description = "目標值；介於者為「下限–上限」", examples = "2")
        String target,

        @Schema(description = "單位", nullable = true) String unit,
        @Schema(description = "期間起日") LocalDate from,
        @Schema(description = "期間末日") LocalDate to,

        @Schema(description = "實際值；尚無提報者為 null", nullable = true)
        BigDecimal actual,

        @Schema(description = "提報：SUM 為各提報之和、LATEST 為最近一次（比率、分數）；綁定事實：COUNT 件數、SHARE 百分比、MEAN 平均、LATEST 最近一次")
        Counting counting,

        @Schema(description = "判定") Verdict verdict,

        @Schema(description = "所綁定之即時事實；以提報計算者為 null", nullable = true)
        CountedFact fact,

        @Schema(description = "所據事實之筆數；以提報計算者為 null", nullable = true)
        Long facts,

        @Schema(description = "所據提報") List<CountedReport> reports) {

    /** How several reports or facts make one number. */
    enum Counting {
        SUM,
        LATEST,
        COUNT,
        SHARE,
        MEAN
    }

    /** OPEN until the period is over, unless it is met whatever comes; UNDECIDED where the target is no number, or nothing happened. */
    enum Verdict {
        MET,
        MISSED,
        OPEN,
        UNDECIDED
    }

    static Attainment of(Place place, CommittedTarget target, Period period, Counted counted, LocalDate today) {
        var wanted = target.op() == Comparison.BETWEEN
                ? target.min() + "–" + target.max()
                : Optional.ofNullable(target.value()).orElse("");
        return new Attainment(
                place.source(),
                place.commitment(),
                place.target(),
                target.metric(),
                target.op(),
                wanted,
                target.unit(),
                period.start(),
                period.end(),
                counted.shown(),
                counted.counting(),
                Bounds.of(target)
                        .map(it -> verdict(it, counted, today.isAfter(period.end())))
                        .orElse(Verdict.UNDECIDED),
                target.fact(),
                counted.facts(),
                counted.reports());
    }

    private static Verdict verdict(Bounds bounds, Counted counted, boolean over) {
        var met = counted.number().filter(bounds::hold).isPresent();
        var settled = over || met && !bounds.mayBeLeft() && counted.grows();
        if (!settled) {
            return Verdict.OPEN;
        }
        if (counted.cannotBeTold()) {
            return Verdict.UNDECIDED;
        }
        return met ? Verdict.MET : Verdict.MISSED;
    }

    /** Which target of which commitment: targets count from 0. */
    record Place(UUID commitment, String source, int target) {}
}
