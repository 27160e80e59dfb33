/** PostgreSQL without an installation: unpacked, initialised, durable. One database and one login per service. */
package tw.servicequality.deploy.postgres;
