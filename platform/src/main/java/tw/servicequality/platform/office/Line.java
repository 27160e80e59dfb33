package tw.servicequality.platform.office;

/** A paragraph. One that is an item of a list has its number not in its words but from the program. */
public record Line(String text, boolean isListed) {}
