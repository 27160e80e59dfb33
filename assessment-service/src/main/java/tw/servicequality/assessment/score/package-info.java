/**
 * 評分: the points for each criterion, with version, in books: the one that counts, and one for each who scores blind. What scores
 * must keep to be saved is said in {@code ScoringRules}.
 */
package tw.servicequality.assessment.score;
