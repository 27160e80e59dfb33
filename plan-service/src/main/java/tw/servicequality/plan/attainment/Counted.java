package tw.servicequality.plan.attainment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.servicequality.plan.attainment.Attainment.Counting;
import tw.servicequality.plan.commitment.CommittedTarget;
import tw.servicequality.plan.livefact.CountedFact;
import tw.servicequality.plan.livefact.FactNumber;

/**
 * A number with all that it was counted from: reports of units, or facts heard.
 *
 * @param grows whether it can only become greater within its period
 * @param facts how many facts; null where reports are counted
 */
record Counted(Counting counting, Optional<BigDecimal> number, boolean grows, List<CountedReport> reports, Long facts) {

    private static final int SHOWN = 2;

    static Counted of(CommittedTarget target, List<CountedReport> reports) {
        var ratio = isRatio(target);
        return ratio
                ? new Counted(Counting.LATEST, latest(reports), false, reports, null)
                : new Counted(
                        Counting.SUM,
                        reports.stream().map(CountedReport::value).reduce(BigDecimal::add),
                        true,
                        reports,
                        null);
    }

    static Counted of(CountedFact fact, FactNumber number) {
        var counting =
                switch (fact.counting()) {
                    case COUNT, COUNT_UNMET -> Counting.COUNT;
                    case SHARE -> Counting.SHARE;
                    case MEAN -> Counting.MEAN;
                    case LATEST -> Counting.LATEST;
                };
        return new Counted(counting, number.number(), fact.counting().grows(), List.of(), number.facts());
    }

    /** As it is shown; null where there is none. Verdicts are made with all its digits. */
    BigDecimal shown() {
        return number.map(exact -> facts == null ? exact : plain(exact)).orElse(null);
    }

    private static BigDecimal plain(BigDecimal exact) {
        var cut = exact.setScale(SHOWN, RoundingMode.DOWN).stripTrailingZeros();
        return cut.scale() < 0 ? cut.setScale(0) : cut;
    }

    /** Of nothing that happened no share can be told, while a unit that reports nothing has missed its target. */
    boolean cannotBeTold() {
        return facts != null && number.isEmpty();
    }

    /** Rates and marks do not add up. */
    private static boolean isRatio(CommittedTarget target) {
        var unit = Optional.ofNullable(target.unit()).orElse("");
        return unit.contains("%")
                || unit.contains("％")
                || unit.equals("分")
                || target.metric().endsWith("率");
    }

    private static Optional<BigDecimal> latest(List<CountedReport> reports) {
        return reports.stream()
                .max(Comparator.comparing(CountedReport::coversEnd).thenComparing(CountedReport::reportedOn))
                .map(CountedReport::value);
    }
}
