package tw.servicequality.assessment.notice;

import java.time.LocalDate;

/** 改善期限: the last day, the rule with its article, and the version of the office calendar. */
record ImprovementTime(LocalDate until, String rule, String calendar) {}
