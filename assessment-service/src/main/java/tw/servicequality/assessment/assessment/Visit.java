package tw.servicequality.assessment.assessment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 訪查: when and where a spot check took place. */
@Embeddable
record Visit(LocalDate visitedOn, String place) {}
