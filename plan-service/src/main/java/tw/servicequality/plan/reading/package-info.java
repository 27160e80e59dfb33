/**
 * 文字判讀: reads targets, due rules and recurrences out of the sentences of a plan. Pure; every finding carries the exact words and
 * their place, for what is read is only ever proposed.
 */
package tw.servicequality.plan.reading;
