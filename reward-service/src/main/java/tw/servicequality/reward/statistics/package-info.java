/** 統計: what stands of the orders of a year, by agency, rule and level; numbers only. */
package tw.servicequality.reward.statistics;
