package tw.servicequality.plan.attainment;

import java.math.BigDecimal;
import java.util.Optional;
import tw.servicequality.plan.commitment.CommittedTarget;

/** What a number must keep to; strict bounds leave the bound itself out. */
record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean strict) {

    /** Empty where the target is no number, such as a grade. */
    static Optional<Bounds> of(CommittedTarget target) {
        var value = number(target.value());
        var bounds =
                switch (target.op()) {
                    case AT_LEAST -> new Bounds(value, Optional.empty(), false);
                    case MORE_THAN -> new Bounds(value, Optional.empty(), true);
                    case AT_MOST -> new Bounds(Optional.empty(), value, false);
                    case LESS_THAN -> new Bounds(Optional.empty(), value, true);
                    case EQUAL -> new Bounds(value, value, false);
                    case BETWEEN -> new Bounds(number(target.min()), number(target.max()), false);
                };
        return Optional.of(bounds).filter(it -> it.least.isPresent() || it.most.isPresent());
    }

    boolean hold(BigDecimal number) {
        var edge = strict ? 1 : 0;
        return least.map(bound -> number.compareTo(bound) >= edge).orElse(true)
                && most.map(bound -> bound.compareTo(number) >= edge).orElse(true);
    }

    /** Whether a number that grows may come to lie outside again. */
    boolean mayBeLeft() {
        return most.isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text)
                .filter(it -> it.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?"))
                .map(BigDecimal::new);
    }
}
