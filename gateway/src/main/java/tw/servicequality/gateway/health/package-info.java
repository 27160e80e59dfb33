/** Whether the whole is well: the readiness of each service, for people and monitors outside. It tells names and times, nothing of the inside. */
package tw.servicequality.gateway.health;
