/**
 * Refusals: a catalogue per feature, one exception, one mapper to RFC 9457. Shared because every service must refuse in the
 * same words, the framework's own errors included.
 */
package tw.servicequality.platform.problem;
