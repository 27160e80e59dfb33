/**
 * 附件: what petitioners and officers add to a case. Streamed into the {@code vault}, judged by content, encrypted under a key that
 * only the petitioner's opens: who erases him has erased them.
 */
package tw.servicequality.complaint.attachment;
