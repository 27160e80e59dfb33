/**
 * 應辦期限: what a published plan obliges each unit to, one row for each due day, with the clause behind it. Reports settle it, timers
 * remind of it; an amendment takes along what stays the same.
 */
package tw.servicequality.plan.obligation;
