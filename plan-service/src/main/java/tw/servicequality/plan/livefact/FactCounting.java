package tw.servicequality.plan.livefact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** 件數、未達件數、百分比、平均、最近一次. Quotients are cut, never rounded up: 99.99 per cent is not 100. */
public enum FactCounting {
    COUNT,
    COUNT_UNMET,
    SHARE,
    MEAN,
    LATEST;

    /** Digits that a verdict is made with; what is shown has two. */
    private static final int SCALE = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<BigDecimal> of(FactSum sum) {
        return switch (this) {
            case COUNT -> Optional.of(BigDecimal.valueOf(sum.facts()));
            case COUNT_UNMET -> Optional.of(BigDecimal.valueOf(sum.facts() - sum.met()));
            case SHARE -> quotient(Optional.of(BigDecimal.valueOf(sum.met()).multiply(HUNDRED)), sum.facts());
            case MEAN -> quotient(sum.total(), sum.facts());
            case LATEST -> sum.latest();
        };
    }

    /** Whether the number only grows within a period. */
    public boolean grows() {
        return this == COUNT || this == COUNT_UNMET;
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> dividend, long divisor) {
        return divisor == 0
                ? Optional.empty()
                : dividend.map(total -> total.divide(BigDecimal.valueOf(divisor), SCALE, RoundingMode.DOWN));
    }
}
