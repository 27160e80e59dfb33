/**
 * How much the complaint-service carries: side by side, in one run and on one PostgreSQL, with the limit that plain SQL and JDBC
 * set. It measures on a database of its own, which it empties, with processes of its own; never on the data that people use.
 */
package tw.servicequality.verification.bench;
