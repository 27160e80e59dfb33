/** 滿意度調查: asked once for each answered case, by a token that only the petitioner has, until its time is up. */
package tw.servicequality.complaint.survey;
