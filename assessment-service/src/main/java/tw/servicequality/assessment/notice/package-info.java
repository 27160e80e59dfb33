/** 函知: a result is told to its subject by a document and as a fact, with what it is to better and until when. */
package tw.servicequality.assessment.notice;
