/**
 * 期限規則: when something that a plan promises is due, as data and pure functions of a period and an office calendar. It reads no
 * clock and no database, so that the same rule gives the same days for ever.
 */
package tw.servicequality.plan.schedule;
