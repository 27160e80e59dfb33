package tw.servicequality.assessment.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.criteria.Rounding;

/** A measurement for its readers, with what it was before each correction. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "量測")
record MeasurementView(
        UUID measurementId,
        @Schema(description = "受測機關代碼") String agency,
        @Schema(description = "量測機關代碼") String measuredBy,
        MeasurementKind kind,
        String topic,
        LocalDate measuredOn,
        Optional<UUID> assessmentId,
        @Schema(description = "受測機關是否可知") boolean announced,
        Observation observation,
        @Schema(description = "量測結果", examples = "92.5") BigDecimal value,
        @Schema(description = "單位", examples = "分") String unit,

        @Schema(description = "95% 信心水準之抽樣誤差（百分點），限滿意度調查") Optional<BigDecimal> margin,

        @Schema(description = "登錄者") String recordedBy,
        Instant recordedAt,
        List<CorrectionView> corrections) {

    static MeasurementView of(Measurement found) {
        var seen = found.observation();
        return new MeasurementView(
                found.id(),
                found.agency(),
                found.measuredBy(),
                found.kind(),
                found.topic(),
                found.measuredOn(),
                found.assessmentId(),
                found.isAnnounced(),
                seen,
                Rounding.plain(found.value()),
                found.kind().unit(),
                found.passed()
                        .filter(any -> found.kind() == MeasurementKind.SURVEY)
                        .map(passed -> MarginOfError.of(passed, found.sample(), seen.population())),
                found.recordedBy(),
                found.recordedAt(),
                found.corrections().stream().map(CorrectionView::of).toList());
    }

    /** What stood before a correction, and why it was corrected. */
    @Schema(description = "更正紀錄")
    record CorrectionView(
            LocalDate measuredOnBefore,
            Observation observationBefore,
            BigDecimal valueBefore,
            String reason,
            String correctedBy,
            Instant correctedAt) {

        static CorrectionView of(Correction done) {
            return new CorrectionView(
                    done.measuredOnBefore(),
                    done.observationBefore(),
                    Rounding.plain(done.valueBefore()),
                    done.reason(),
                    done.correctedBy(),
                    done.correctedAt());
        }
    }
}
