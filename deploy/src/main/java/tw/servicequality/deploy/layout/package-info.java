/** The folders, files and names that all of the launcher shares. Nothing here starts or stops anything. */
package tw.servicequality.deploy.layout;
