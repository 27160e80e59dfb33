/**
 * How values stand in columns. Shared because every service that keeps JSON must read back years later what it wrote, whatever its
 * API has become since.
 */
package tw.servicequality.platform.column;
