/**
 * 全文檢索: finds cases by what petitioners wrote, in Chinese too, where no space parts the words: by pairs of characters, and then by
 * the phrase itself.
 */
package tw.servicequality.complaint.search;
