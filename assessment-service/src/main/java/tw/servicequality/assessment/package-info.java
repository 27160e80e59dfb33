/** Root of assessment-service. */
package tw.servicequality.assessment;
