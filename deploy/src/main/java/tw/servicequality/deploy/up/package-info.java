/** Up, down and status of the whole. Parts that do not wait for each other start at the same time. */
package tw.servicequality.deploy.up;
