/**
 * Calendar feeds (RFC 5545) behind a secret address, since calendar programs cannot log in: who has one, and how days are written.
 * Shared because every service has days that somebody wants in his own calendar; what a day is about, each service says itself.
 */
package tw.servicequality.platform.feed;
