/**
 * 機關設定: what an agency decides for itself about petitions: which deadline rules it follows, through which channels it takes them,
 * who approves what. Dated, so that a case is handled by what was in force when it came.
 */
package tw.servicequality.complaint.settings;
