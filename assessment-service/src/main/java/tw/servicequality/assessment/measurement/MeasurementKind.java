package tw.servicequality.assessment.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import tw.servicequality.assessment.criteria.Rounding;

/** What is measured, in which unit, and what several measurements of a period come to. */
public enum MeasurementKind {
    /** 電話禮貌測試: the points of the checklist, which are 100 in all; several weigh by their calls. */
    COURTESY_CALL("分", Pooling.MEAN),
    /** 回應正確率抽測: the right answers in per cent of those asked. */
    ANSWER_ACCURACY("%", Pooling.SHARE),
    /** 網站內容及連結抽測: how many of the sample are right; the latest check counts. */
    LINK_CHECK("件", Pooling.LATEST),
    /** 滿意度調查: the satisfied in per cent of the valid answers. */
    SURVEY("%", Pooling.SHARE),
    /** 線上服務項目數: the latest count. */
    ONLINE_SERVICES("項", Pooling.LATEST);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 4;

    private final String unit;
    private final Pooling pooling;

    MeasurementKind(String unit, Pooling pooling) {
        this.unit = unit;
        this.pooling = pooling;
    }

    private enum Pooling {
        MEAN,
        SHARE,
        LATEST
    }

    public String unit() {
        return unit;
    }

    /** What an observation of this kind comes to; OBSERVATION_INVALID where it is not of this kind. Shares are cut, never raised to a threshold. */
    BigDecimal value(Observation seen) {
        switch (this) {
            case COURTESY_CALL -> seen.requireChecklist();
            case ANSWER_ACCURACY, LINK_CHECK, SURVEY -> seen.requirePassed();
            case ONLINE_SERVICES -> seen.requireCountAlone();
        }
        return switch (this) {
            case COURTESY_CALL -> BigDecimal.valueOf(seen.checklistPoints());
            case ANSWER_ACCURACY, SURVEY -> share(seen.passed().orElseThrow(), seen.sample());
            case LINK_CHECK -> BigDecimal.valueOf(seen.passed().orElseThrow());
            case ONLINE_SERVICES -> BigDecimal.valueOf(seen.sample());
        };
    }

    /** What measurements of this kind, oldest first, come to; empty for none. */
    Optional<BigDecimal> pooled(Collection<? extends Measured> all) {
        var sample = all.stream().mapToLong(Measured::sample).sum();
        return switch (pooling) {
            case MEAN ->
                all.stream()
                        .map(one -> one.value().multiply(BigDecimal.valueOf(one.sample())))
                        .reduce(BigDecimal::add)
                        .map(sum -> sum.divide(BigDecimal.valueOf(sample), PLACES, RoundingMode.DOWN));
            case SHARE ->
                all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(share(
                                all.stream()
                                        .mapToLong(one -> one.passed().orElse(0))
                                        .sum(),
                                sample));
            case LATEST -> all.stream().reduce((one, later) -> later).map(Measured::value);
        };
    }

    /** Whether only the latest measurement of a period counts. */
    boolean isOfTheLatest() {
        return pooling == Pooling.LATEST;
    }

    private static BigDecimal share(long passed, long sample) {
        return Rounding.plain(HUNDRED.multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(sample), PLACES, RoundingMode.DOWN));
    }

    /** What pooling needs to know of a measurement. */
    interface Measured {

        BigDecimal value();

        int sample();

        Optional<Integer> passed();
    }
}
