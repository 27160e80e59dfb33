/**
 * Rule sets (獎勵規定) as data: drafted per agency and ROC year, checked for contradictions, published, then immutable. No
 * rule of any agency stands in code.
 */
package tw.servicequality.reward.ruleset;
