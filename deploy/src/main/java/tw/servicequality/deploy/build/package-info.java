/** What must be built again, and Maven to do it. A second start of unchanged sources runs no Maven. */
package tw.servicequality.deploy.build;
