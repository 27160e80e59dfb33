/** 結果版次: the editions of a result, compared with each other and worked again. */
package tw.servicequality.assessment.edition;
