/**
 * 期限行事曆: the due days of a unit's or a whole agency's obligations as an iCalendar feed behind a secret address. What is
 * waived or withdrawn stays in it, cancelled, so that calendar programs take it back.
 */
package tw.servicequality.plan.feed;
