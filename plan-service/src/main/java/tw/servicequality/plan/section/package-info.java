/** 計畫章節: the parts of a plan as the agencies write them, read from its document and word for word. */
package tw.servicequality.plan.section;
