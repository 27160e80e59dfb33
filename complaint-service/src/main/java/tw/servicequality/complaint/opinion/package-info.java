/** 媒體及輿情: what an agency sets right in public about a media case, and by that answers in time. */
package tw.servicequality.complaint.opinion;
