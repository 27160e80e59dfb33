/**
 * 統計月報與季分析: what an agency's head is told of a month or a quarter, counted once from the stored verdicts, completed by the
 * secretariat's recommendations, signed, and kept as it was signed.
 */
package tw.servicequality.complaint.report;
