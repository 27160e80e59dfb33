/**
 * 陳情人: the personal data of those who file, in a table of its own. Nothing else in the service stores any, and only masked
 * data leaves for lists.
 */
package tw.servicequality.complaint.petitioner;
