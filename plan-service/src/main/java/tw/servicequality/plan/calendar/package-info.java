/** 辦公日曆: which days an agency works and why, the calendar's versions and declared closures together. Public, and only read here. */
package tw.servicequality.plan.calendar;
