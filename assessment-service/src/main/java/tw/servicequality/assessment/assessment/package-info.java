/**
 * 考核: one agency assessed on a published sheet, from the visit through the scores to the final result. A spot check is
 * unknown to its subject until the visit is recorded.
 */
package tw.servicequality.assessment.assessment;
