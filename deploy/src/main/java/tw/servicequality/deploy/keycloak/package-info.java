/** Keycloak from its distribution, with our realm. Its build step runs once. */
package tw.servicequality.deploy.keycloak;
