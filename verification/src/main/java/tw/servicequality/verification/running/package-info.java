/** How the checks of this module meet the running platform: over HTTP, on Kafka and, to compare, in the databases. */
package tw.servicequality.verification.running;
