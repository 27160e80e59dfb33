/**
 * 評分表: a score sheet is imported as it is, checked, published by the agency's head and never changed again. Other features
 * get published sheets from its library.
 */
package tw.servicequality.assessment.scoresheet;
