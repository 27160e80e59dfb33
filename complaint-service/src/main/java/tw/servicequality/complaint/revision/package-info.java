/**
 * 期限重算: when a rule, the calendar or a closure changes, open deadlines are counted anew: first as a preview that says what would
 * move, then for good, a batch at a time, and from where it stood after a crash. Verdicts already given stay.
 */
package tw.servicequality.complaint.revision;
