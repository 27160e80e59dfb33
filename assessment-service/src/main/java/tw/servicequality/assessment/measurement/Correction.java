package tw.servicequality.assessment.measurement;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** 更正: what stood before, who corrected it when, and why. */
@Embeddable
record Correction(
        LocalDate measuredOnBefore,
        @Convert(converter = ObservationColumn.class) Observation observationBefore,
        BigDecimal valueBefore,
        String reason,
        String correctedBy,
        Instant correctedAt) {}
