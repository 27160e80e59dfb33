/** What was just asked for need not be asked for again. */
package tw.servicequality.platform.memory;
