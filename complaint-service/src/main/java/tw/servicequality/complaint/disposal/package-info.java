/**
 * 定期銷毀: shows what an agency need not keep any longer, and erases it once the head has ordered so (檔案法 §12: not without the procedure).
 * A run goes on in batches behind the requests and, after a crash, from where it was.
 */
package tw.servicequality.complaint.disposal;
