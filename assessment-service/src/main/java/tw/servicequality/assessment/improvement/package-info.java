/** 改善事項: what a notice asked for, followed until it is closed. Its time limit reminds, falls due, is overdue and goes up, once each. */
package tw.servicequality.assessment.improvement;
