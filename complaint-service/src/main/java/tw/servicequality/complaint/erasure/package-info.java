/**
 * 刪除個人資料 (個人資料保護法 §11 III): a petitioner's key is destroyed and the words of his case are emptied; number, timeline, verdict and
 * audit trail stay. One at a time by order, many at once for what need not be kept any longer.
 */
package tw.servicequality.complaint.erasure;
