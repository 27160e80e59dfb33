package tw.servicequality.plan.table;

/** A paragraph. One that is an item of a list has its number not in its words but from the program. */
record Line(String text, boolean isListed) {}
