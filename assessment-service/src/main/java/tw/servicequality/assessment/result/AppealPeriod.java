package tw.servicequality.assessment.result;

import java.time.LocalDate;

/** 申復期間: the last day, and the version of the office calendar by which it was counted. */
record AppealPeriod(LocalDate until, String calendar) {}
