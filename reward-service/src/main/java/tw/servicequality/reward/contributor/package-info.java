/**
 * 有功人員: who did what share of the work that a proposal rewards, with concrete deeds (具體事蹟), entered by the agency before anybody reviews
 * it. Nobody stands twice in one proposal.
 */
package tw.servicequality.reward.contributor;
