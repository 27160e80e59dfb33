/**
 * 評分作業: scores saved in parts and one by one, also over a poor connection. What another device has saved meanwhile is shown beside
 * what came too late, and nothing of either is lost.
 */
package tw.servicequality.assessment.scoring;
