/**
 * 即時事實: what other services tell and a target may be bound to, so that its number is counted and not reported. One row for
 * each matter, always as it was last told; {@link tw.servicequality.plan.livefact.CountedFact} says what can be counted and how.
 */
package tw.servicequality.plan.livefact;
