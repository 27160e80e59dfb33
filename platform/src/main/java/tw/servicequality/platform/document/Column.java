package tw.servicequality.platform.document;

/** A column of a table: its heading and its part of the width. */
public record Column(String heading, int share) {}
