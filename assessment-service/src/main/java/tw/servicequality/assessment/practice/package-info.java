/** 標竿學習: practices that an agency offers to all others, and who has taken one up. */
package tw.servicequality.assessment.practice;
