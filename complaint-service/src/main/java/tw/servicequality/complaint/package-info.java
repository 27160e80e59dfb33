/** Root of complaint-service. */
package tw.servicequality.complaint;
