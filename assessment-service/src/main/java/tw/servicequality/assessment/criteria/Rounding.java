package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** 尾數處理: what a sheet says of totals that are no whole number. Points of a criterion are whole; fractions come from weights. */
public enum Rounding {
    /** 四捨五入 to whole points, once, on the total. */
    HALF_UP,
    /** 不進位、不捨去: the total stands as it is. */
    NONE;

    /** The total that counts, without trailing zeros. */
    public BigDecimal apply(BigDecimal exact) {
        return switch (this) {
            case HALF_UP -> exact.setScale(0, RoundingMode.HALF_UP);
            case NONE -> plain(exact);
        };
    }

    /** The same number without trailing zeros behind the point, so that equal numbers are equal and look equal. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Optional<Rounding> of(String name) {
        return Arrays.stream(values())
                .filter(rounding -> rounding.name().equals(name))
                .findFirst();
    }
}
