package tw.servicequality.assessment.measurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told of measurements. Of those made during an unannounced check nothing is told before its subject may know. */
@JsonInclude(Include.NON_ABSENT)
sealed interface MeasurementEvent extends IntegrationEvent {

    UUID measurementId();

    /** 量測已登錄 */
    record Recorded(
            UUID measurementId,
            String agency,
            MeasurementKind kind,
            LocalDate measuredOn,
            BigDecimal value,
            String unit,
            int sample,
            Optional<Integer> passed,
            @JsonIgnore long sequence)
            implements MeasurementEvent {}

    /** 量測已更正: these numbers stand instead of those told before. */
    record Corrected(
            UUID measurementId,
            String agency,
            MeasurementKind kind,
            LocalDate measuredOn,
            BigDecimal value,
            String unit,
            int sample,
            Optional<Integer> passed,
            @JsonIgnore long sequence)
            implements MeasurementEvent {}

    @Override
    default String subject() {
        return measurementId().toString();
    }

    @Override
    default String topic() {
        return "assessment-events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Recorded recorded -> "tw.servicequality.assessment.MeasurementRecorded.v1";
            case Corrected corrected -> "tw.servicequality.assessment.MeasurementCorrected.v1";
        };
    }
}
