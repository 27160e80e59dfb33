/** 指派與迴避: says who scores an assessment, and lets who has an interest step back. */
package tw.servicequality.assessment.assignment;
