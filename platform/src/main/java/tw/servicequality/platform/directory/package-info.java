/**
 * Keeps each service's copy of the register of agencies up to date. Shared because all of them ask it who supervises whom.
 */
package tw.servicequality.platform.directory;
