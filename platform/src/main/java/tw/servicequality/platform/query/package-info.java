/** Words that the services' queries have beyond those of the query language. */
package tw.servicequality.platform.query;
