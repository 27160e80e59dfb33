/** 陳情: citizens' petitions, from filing to the reply, with deadlines that can say why. */
package tw.servicequality.complaint;
