/**
 * Files outside the database, each encrypted under a key of its own that the caller keeps. A file is written aside, synced, put in
 * its place before the row that names it commits, and only then struck from the list of those under way, so that what a crash
 * leaves behind is found without looking through all files. Shared because nothing of it depends on what a file is about.
 */
package tw.servicequality.platform.vault;
