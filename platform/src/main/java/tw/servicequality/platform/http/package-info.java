/**
 * The manners of our HTTP: strict JSON, bodies kept to the byte, strong ETags and If-Match, pages with opaque cursors. Shared because
 * a client that has learnt one service must know them all.
 */
package tw.servicequality.platform.http;
