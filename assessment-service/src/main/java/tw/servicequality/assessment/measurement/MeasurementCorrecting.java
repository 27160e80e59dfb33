package tw.servicequality.assessment.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it takes to correct a measurement: all that was seen, as it should have been recorded, and why. */
record MeasurementCorrecting(
        @NotNull @Schema(description = "量測日期", examples = "2016-05-10")
        LocalDate measuredOn,

        @NotNull @Valid Observation observation,

        @NotBlank @Size(max = 500) @Schema(description = "更正理由", examples = "第三題判定有誤")
        String reason) {}
