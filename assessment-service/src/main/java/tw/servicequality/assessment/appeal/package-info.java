/** 申復: the agency assessed argues with a result within the period; the assessing agency decides with reasons. */
package tw.servicequality.assessment.appeal;
