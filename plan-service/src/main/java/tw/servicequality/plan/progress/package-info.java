/**
 * 辦理情形: what units report on their obligations, and what the secretariat finds. A report is never changed: a correction is another
 * report, a withdrawn one stays with its reason, and what came late stays late.
 */
package tw.servicequality.plan.progress;
