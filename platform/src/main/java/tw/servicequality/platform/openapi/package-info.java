/**
 * What every operation has in common, written into the API document when it is built: refusals, login, headers, examples. Shared
 * because a resource that had to repeat it would one day forget it.
 */
package tw.servicequality.platform.openapi;
