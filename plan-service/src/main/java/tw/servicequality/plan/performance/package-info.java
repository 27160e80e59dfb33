/**
 * 績效總報告 (附錄2): what became of the plan's year, in the prescribed headings, with cases and their figures, and the review. The
 * prescriptions are data ({@code rules/performance}); whether it keeps to the pages is found by rendering it.
 */
package tw.servicequality.plan.performance;
