/** 歷程: what happened to a case, in order, as those who handle it may read it. It repeats the facts told to the world and so holds no personal data. */
package tw.servicequality.complaint.timeline;
