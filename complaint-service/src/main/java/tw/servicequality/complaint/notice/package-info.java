/**
 * 通知: what a petitioner is told, each once: by e-mail where he gave an address, or else by letter or telephone, which an officer
 * records. Written in the transaction of what it tells of, sent behind it.
 */
package tw.servicequality.complaint.notice;
