/**
 * 排名: when the last assessment of a round is finalised, its subjects are ranked by total, by the tie rule that the ranking
 * states, and the ranking is told.
 */
package tw.servicequality.assessment.ranking;
