/**
 * Which service answers which path, and carrying requests there and answers back: streamed, without hop-by-hop headers, with honest
 * forwarding headers, and with a problem document when the service cannot answer.
 */
package tw.servicequality.gateway.routing;
