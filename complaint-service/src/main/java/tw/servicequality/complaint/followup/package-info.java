/**
 * 二次答復: what an agency still owes when its answer left the petitioner dissatisfied, be it by his survey or by his objection. Owed
 * once for each closing, with a time of its own.
 */
package tw.servicequality.complaint.followup;
