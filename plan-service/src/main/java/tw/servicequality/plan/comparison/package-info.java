/** 跨年度及跨機關比較: what an agency promises otherwise than last year, and how much each agency of a year promises. */
package tw.servicequality.plan.comparison;
