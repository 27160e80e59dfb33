/** 更正: a final result that was wrong gets a next edition that says why; the one before is kept. */
package tw.servicequality.assessment.correction;
