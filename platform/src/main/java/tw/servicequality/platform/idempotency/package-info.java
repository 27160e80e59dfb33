/**
 * A request that is sent again is answered again and not done again. Shared because clients retry every service alike.
 */
package tw.servicequality.platform.idempotency;
