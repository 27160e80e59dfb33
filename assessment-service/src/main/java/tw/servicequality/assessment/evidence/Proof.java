package tw.servicequality.assessment.evidence;

import java.math.BigDecimal;
import java.util.Optional;

/** What an evidence counts as when many are added up: whether a promise was kept, or an amount; neither where it only happened. */
record Proof(Optional<Boolean> kept, Optional<BigDecimal> amount) {

    static final Proof NONE = new Proof(Optional.empty(), Optional.empty());

    static Proof kept(boolean kept) {
        return new Proof(Optional.of(kept), Optional.empty());
    }

    static Proof of(BigDecimal amount) {
        return new Proof(Optional.empty(), Optional.of(amount));
    }
}
