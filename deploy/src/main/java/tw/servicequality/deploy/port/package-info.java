/** Which port each part listens on. A taken one is replaced. */
package tw.servicequality.deploy.port;
