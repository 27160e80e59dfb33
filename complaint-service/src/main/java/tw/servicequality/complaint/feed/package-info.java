/**
 * 期限行事曆: the due days of an officer's or a unit's open cases as an iCalendar feed (RFC 5545) behind a secret address, since
 * calendar programs cannot log in. It tells case numbers and states, and nothing of what or whom they are about.
 */
package tw.servicequality.complaint.feed;
