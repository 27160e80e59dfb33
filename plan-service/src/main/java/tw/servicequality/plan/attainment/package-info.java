/** 達成情形: what was reported against what was promised, for each period of each target, with the reports behind the number. */
package tw.servicequality.plan.attainment;
