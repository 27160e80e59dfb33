/** The verbs of the command line. One class per verb. */
package tw.servicequality.deploy.cli;
