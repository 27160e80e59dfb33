/**
 * 協調: two have scored without seeing each other's scores; when both are done the variance is shown, criterion by criterion, and what
 * counts is agreed, with a reason where they differ.
 */
package tw.servicequality.assessment.reconciliation;
