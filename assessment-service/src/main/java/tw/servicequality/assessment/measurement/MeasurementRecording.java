package tw.servicequality.assessment.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it takes to record a measurement. */
record MeasurementRecording(
        @NotBlank @Size(max = 50) @Schema(description = "受測機關代碼", examples = "WRA-NORTH")
        String agency,

        @NotNull MeasurementKind kind,

        @NotNull @Schema(description = "量測日期", examples = "2016-05-10")
        LocalDate measuredOn,

        @Size(max = 50) @Schema(description = "滿意度調查之主題；其他量測免填", examples = "洽公環境")
        String topic,

        @Schema(description = "於某次考核中量測者，該考核之識別碼") Optional<UUID> assessmentId,

        @NotNull @Valid Observation observation) {

    MeasurementRecording {
        topic = topic == null ? "" : topic.strip();
        assessmentId = assessmentId == null ? Optional.empty() : assessmentId;
    }
}
