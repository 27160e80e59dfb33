/**
 * 陳情人: the personal data of those who file, in a table of its own, sealed under a key per petitioner. Nothing else in the service
 * stores any in clear, only masked data leaves for lists, and destroying the key erases it.
 */
package tw.servicequality.complaint.petitioner;
