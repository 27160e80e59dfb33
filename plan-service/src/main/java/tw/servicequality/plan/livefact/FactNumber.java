package tw.servicequality.plan.livefact;

import java.math.BigDecimal;
import java.util.Optional;

/** What facts come to in a period; empty where there is none of which it could be told. */
public record FactNumber(Optional<BigDecimal> number, long facts) {}
