/**
 * 辦理期限: which rule gives a case how many days, the day that comes of it, and why. A deadline is a pure function of rule version,
 * calendar version and the facts of the case, all of which are stored with it; the counting itself is the platform's.
 */
package tw.servicequality.complaint.deadline;
