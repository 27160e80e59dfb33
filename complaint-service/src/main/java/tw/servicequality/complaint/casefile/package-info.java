/**
 * 陳情案件: the case from filing to closure, who may touch it, and the facts it tells. The rules stand on {@link
 * tw.servicequality.complaint.casefile.Complaint}; the person behind the case is kept by {@code petitioner}.
 */
package tw.servicequality.complaint.casefile;
