/**
 * From facts and rules to outcomes: pure and deterministic, without a clock, a database or a rule of its own. The same facts
 * and rules give the same evaluation, step by step.
 */
package tw.servicequality.reward.evaluation;
