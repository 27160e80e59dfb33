package tw.servicequality.assessment.practice;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 學習情形: when another agency took the practice up, and how. */
@Embeddable
record Adoption(LocalDate adoptedOn, String note) {}
