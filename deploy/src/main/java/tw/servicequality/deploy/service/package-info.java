/** The four services and the gateway as processes. What they are told is what the containers are told. */
package tw.servicequality.deploy.service;
