/**
 * 敘獎建議: what follows from a ranking by the published rules, told to the world and explained to whoever asks. Nobody is
 * rewarded yet; people decide.
 */
package tw.servicequality.reward.proposal;
