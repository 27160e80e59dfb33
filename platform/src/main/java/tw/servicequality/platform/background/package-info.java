/**
 * Loops that run beside the requests and survive the loss of database and broker, one working replica at a time. Shared by
 * the relay, the sealer and every later loop, which must all come back by themselves.
 */
package tw.servicequality.platform.background;
