/**
 * Kills processes at random while petitions are filed and closed, then reckons: nothing acknowledged may be missing, no fact lost, no
 * effect twice. The reckoning compares the services' own tables with what Kafka delivered.
 */
package tw.servicequality.verification.chaos;
