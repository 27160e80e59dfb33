/** Where each part is reached, started here or pointed elsewhere. Others read it from one file. */
package tw.servicequality.deploy.coordinates;
