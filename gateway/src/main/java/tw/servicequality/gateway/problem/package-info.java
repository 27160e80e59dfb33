/**
 * All that the gateway itself refuses, as RFC 9457 problem documents with the codes that the services use too.
 * It stands alone because the gateway depends on nothing else of the house.
 */
package tw.servicequality.gateway.problem;
