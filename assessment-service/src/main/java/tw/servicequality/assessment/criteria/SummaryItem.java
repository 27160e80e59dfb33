package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;

/** A column of the summary (附表2): a place of the tree and the most that it contributes to the total. */
public record SummaryItem(String item, String label, BigDecimal maximum) {}
