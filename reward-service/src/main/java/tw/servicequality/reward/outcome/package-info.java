/**
 * What each subject of a ranking came to, group by group: a proposal, or no award and why. Written once for a ranking and a
 * rule set, read by officials.
 */
package tw.servicequality.reward.outcome;
