/** 考核統計: read-only, over final results alone, so that a check to come shows in no number. */
package tw.servicequality.assessment.statistics;
