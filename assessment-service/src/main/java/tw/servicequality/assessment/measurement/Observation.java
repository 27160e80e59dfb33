package tw.servicequality.assessment.measurement;

import static tw.servicequality.assessment.measurement.MeasurementProblem.OBSERVATION_INVALID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was seen: of how many, how many passed, and for courtesy calls the points of the checklist. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "量測所見")
record Observation(
        @NotNull @Min(1) @Max(1_000_000) @Schema(description = "通數、題數、件數、有效樣本數或項目數", examples = "30")
        Integer sample,

        @Schema(description = "正確、正常或滿意者之數；電話禮貌測試及線上服務項目免填", examples = "27")
        Optional<@Min(0) @Max(1_000_000) Integer> passed,

        @Schema(description = "母體數；有則誤差依有限母體修正", examples = "1200")
        Optional<@Min(1) @Max(100_000_000) Integer> population,

        @Size(max = 50) @Schema(description = "電話禮貌測試檢核表，配分合計 100")
        List<@NotNull @Valid CheckedPoint> checklist) {

    private static final int FULL = 100;

    Observation {
        passed = passed == null ? Optional.empty() : passed;
        population = population == null ? Optional.empty() : population;
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
    }

    /** One line of the checklist of a call. */
    @Schema(description = "檢核項目")
    record CheckedPoint(
            @NotBlank @Size(max = 200) @Schema(examples = "總機接聽速度")
            String item,

            @NotNull @Min(0) @Max(FULL) Integer points,
            @NotNull @Min(1) @Max(FULL) Integer maximum) {}

    int checklistPoints() {
        return checklist.stream().mapToInt(CheckedPoint::points).sum();
    }

    void requireChecklist() {
        var maximum = checklist.stream().mapToInt(CheckedPoint::maximum).sum();
        if (maximum != FULL) {
            throw OBSERVATION_INVALID.because("檢核表配分合計 " + maximum + "，應為 100").at("/observation/checklist");
        }
        for (var at = 0; at < checklist.size(); at++) {
            if (checklist.get(at).points() > checklist.get(at).maximum()) {
                throw OBSERVATION_INVALID.because("得分高於配分").at("/observation/checklist/" + at + "/points");
            }
        }
        requireNo(passed.isPresent(), "/observation/passed", "電話禮貌測試以檢核表計分");
    }

    void requirePassed() {
        var right = passed.orElseThrow(
                () -> OBSERVATION_INVALID.because("須填正確或滿意者之數").at("/observation/passed"));
        requireNo(right > sample, "/observation/passed", "多於樣本數");
        requireNo(!checklist.isEmpty(), "/observation/checklist", "此種量測沒有檢核表");
        requireNo(population.filter(all -> all < sample).isPresent(), "/observation/population", "母體數少於樣本數");
    }

    void requireCountAlone() {
        requireNo(passed.isPresent(), "/observation/passed", "線上服務僅計項目數");
        requireNo(!checklist.isEmpty(), "/observation/checklist", "此種量測沒有檢核表");
    }

    private static void requireNo(boolean fault, String pointer, String detail) {
        if (fault) {
            throw OBSERVATION_INVALID.because(detail).at(pointer);
        }
    }
}
