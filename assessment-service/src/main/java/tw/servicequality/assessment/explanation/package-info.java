/**
 * 評分說明: why a result is what it is, point by point, worked again from the stored scores and the sheet; and the evidence on
 * offer for an assessment.
 */
package tw.servicequality.assessment.explanation;
