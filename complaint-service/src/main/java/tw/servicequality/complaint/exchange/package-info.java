/**
 * 往來: what is written about a case besides its petition and its reply, by officers among themselves or to and from the petitioner.
 * Sealed under the petitioner's key, so that it goes when he is erased.
 */
package tw.servicequality.complaint.exchange;
