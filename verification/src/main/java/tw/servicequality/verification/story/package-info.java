/**
 * The year's story, told by playing it: petition, plan, assessment, ranking, reward, over HTTP with real tokens. It is the
 * demonstration and the end-to-end test; whatever comes back otherwise than the rules say ends it.
 */
package tw.servicequality.verification.story;
