package tw.servicequality.assessment.panel;

/** Somebody who is to score: the subject of his token, his agency and his unit (empty if none). */
public record Member(String assessor, String agency, String unit) {}
