/** What only the whole platform can show, with real Keycloak, started as people start it. */
package tw.servicequality.verification.whole;
