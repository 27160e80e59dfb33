/** What the journeys need around the gateway: services to talk to, a clock to move, and a plain caller. */
package tw.servicequality.gateway.support;
