package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** 門檻: a band's condition as a program reads it, such as 電話禮貌測試分數 >= 90. */
public record Predicate(String metric, Comparison op, BigDecimal value) {

    /** How the measured number stands to the stated one. */
    public enum Comparison {
        AT_LEAST(">="),
        EXACTLY("="),
        AT_MOST("<=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        static Optional<Comparison> of(String sign) {
            return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
        }
    }

    /** Whether a measured number meets it. */
    public boolean holds(BigDecimal measured) {
        var order = measured.compareTo(value);
        return switch (op) {
            case AT_LEAST -> order >= 0;
            case EXACTLY -> order == 0;
            case AT_MOST -> order <= 0;
        };
    }

    /** In words for a reader. */
    public String text() {
        return metric + " " + op.sign() + " " + value.toPlainString();
    }
}
