/**
 * 計畫文件: the plan in the agency's own layout, the work plan (附件2) and the self-check form. What stands where is data
 * ({@code rules/print}); the words are the plan's, verbatim.
 */
package tw.servicequality.plan.print;
