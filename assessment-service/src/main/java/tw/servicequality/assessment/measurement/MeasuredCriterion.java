package tw.servicequality.assessment.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.criteria.Band;

/**
 * What the measurements of a period come to for one criterion, and which band that means. Only a criterion whose text gives thresholds has a
 * measured band; below the lowest threshold it is 0 points.
 */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "評分參考標準的量測結果")
public record MeasuredCriterion(
        String criterion,
        String name,
        MeasurementKind kind,

        @Schema(description = "期間量測結果", examples = "92.5") BigDecimal value,

        @Schema(description = "單位", examples = "分") String unit,
        @Schema(description = "樣本數合計") long sample,

        @Schema(description = "95% 信心水準之抽樣誤差（百分點）", examples = "3.1")
        Optional<BigDecimal> margin,

        @Schema(description = "是否有門檻可對照級距") boolean hasThresholds,
        @Schema(description = "量測所指級距；未達最低門檻者無") Optional<Band> band,
        @Schema(description = "所依量測") List<UUID> measurements,
        LocalDate from,
        LocalDate until) {

    /** What these points depart from, or empty where they lie within what was measured, or nothing was measured against thresholds. */
    public Optional<Departure> departure(int points) {
        if (!hasThresholds) {
            return Optional.empty();
        }
        var asMeasured = band.map(measured -> measured.holds(points)).orElse(points == 0);
        return asMeasured ? Optional.empty() : Optional.of(new Departure(this, points));
    }
}
