/**
 * Facts leave a service through here: written with the change they tell of, sent after it, at least once, in order per key.
 * Shared because a lost or invented fact in one service spoils every other.
 */
package tw.servicequality.platform.outbox;
