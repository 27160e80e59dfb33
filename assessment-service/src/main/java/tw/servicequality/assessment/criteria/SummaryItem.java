package tw.servicequality.assessment.criteria;

/** A column of the summary (附表2): a place of the tree whose points are shown by themselves. */
public record SummaryItem(String item, String label, int maximum) {}
