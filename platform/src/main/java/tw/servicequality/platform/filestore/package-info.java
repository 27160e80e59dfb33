/**
 * Taking files in, looking through them and handing them out: streamed, counted, hashed, judged by content. What a file belongs to
 * is the business of the feature that owns its row; it gives a {@code FileOwner} and the limits. Its row may be a {@code FileRow}.
 * Shared because the order of steps (aside, in place, row, settled, scanned) is easy to get wrong.
 */
package tw.servicequality.platform.filestore;
