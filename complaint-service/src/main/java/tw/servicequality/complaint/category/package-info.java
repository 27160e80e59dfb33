/** 案件類別: an agency's own tree of what petitions are about, each with the unit that answers for it and, if it differs, its deadline rules. */
package tw.servicequality.complaint.category;
