/**
 * What every request meets at the door, whatever it asks for: a request id, security headers, CORS, one access-log line and one measurement.
 * It decides nothing about where a request goes.
 */
package tw.servicequality.gateway.door;
