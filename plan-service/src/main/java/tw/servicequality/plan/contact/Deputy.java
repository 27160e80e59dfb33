package tw.servicequality.plan.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 職務代理人 from the first day to the last. */
@Embeddable
@Schema(description = "職務代理人")
record Deputy(
        @Embedded Official official,
        @Schema(description = "代理首日") LocalDate firstDay,
        @Schema(description = "代理末日") LocalDate lastDay) {

    boolean actsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean overlaps(Deputy other) {
        return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }
}
