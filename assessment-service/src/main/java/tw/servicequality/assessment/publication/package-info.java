/**
 * 公布考核結果: what of a round everybody may read, as it stood that day. A corrected result is published as the next version; a
 * version is withdrawn only with a reason, and that it was there stays.
 */
package tw.servicequality.assessment.publication;
