/**
 * 展期: more time for an answer: asked for with a reason, approved by the level that the agency names, and effective only if the
 * petitioner is told before the old time is up.
 */
package tw.servicequality.complaint.extension;
