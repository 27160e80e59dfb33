/**
 * What the gateway lets in: how often a client may ask, how large a request may be, and which methods and paths are proper.
 * Limits are convenience and protection of the house; who may do what is decided by the services.
 */
package tw.servicequality.gateway.limit;
