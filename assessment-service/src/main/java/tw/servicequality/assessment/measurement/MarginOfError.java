package tw.servicequality.assessment.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** 抽樣誤差: half the width of the interval that holds the true share with 95 % confidence, in points of per cent, for a simple random sample. */
final class MarginOfError {

    private static final BigDecimal Z_95 = new BigDecimal("1.96");
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private MarginOfError() {}

    /** At the share that was found, narrower where the sample is much of a known population. To two places. */
    static BigDecimal of(long passed, long sample, Optional<Integer> population) {
        var share = BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(sample), EXACT);
        var variance = share.multiply(BigDecimal.ONE.subtract(share)).divide(BigDecimal.valueOf(sample), EXACT);
        var corrected = population
                .filter(all -> all > 1)
                .map(all ->
                        variance.multiply(BigDecimal.valueOf(all - sample)).divide(BigDecimal.valueOf(all - 1L), EXACT))
                .orElse(variance);
        return Z_95.multiply(corrected.sqrt(EXACT)).scaleByPowerOfTen(2).setScale(2, RoundingMode.HALF_UP);
    }
}
