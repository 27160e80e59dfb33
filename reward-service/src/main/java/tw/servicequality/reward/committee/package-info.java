/**
 * 考績委員會、人事評審會: who sits in it for which term, and its meetings with those present. What it resolved on a case stands with the case.
 */
package tw.servicequality.reward.committee;
