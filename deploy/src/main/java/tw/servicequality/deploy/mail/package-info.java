/** A mail server that delivers nowhere. Mail of the demo never leaves the machine. */
package tw.servicequality.deploy.mail;
