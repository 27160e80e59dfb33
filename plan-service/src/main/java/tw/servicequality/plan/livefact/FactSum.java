package tw.servicequality.plan.livefact;

import java.math.BigDecimal;
import java.util.Optional;

/** All facts of a kind in a period: how many, of these how many met what is asked, and their values where they have any. */
record FactSum(long facts, long met, Optional<BigDecimal> total, Optional<BigDecimal> latest) {}
