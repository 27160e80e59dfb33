package tw.servicequality.assessment.measurement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** 量測 */
@Entity
class Measurement implements MeasurementKind.Measured {

    @Id
    private UUID measurementId;

    private String agency;
    private String measuredBy;
    private String topic;
    private LocalDate measuredOn;
    private UUID assessmentId;
    private boolean announced;
    private BigDecimal value;
    private int sample;
    private Integer passed;
    private String recordedBy;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private MeasurementKind kind;

    @Convert(converter = ObservationColumn.class)
    private Observation observation;

    @ElementCollection
    @BatchSize(size = 200)
    @OrderColumn(name = "number")
    @CollectionTable(name = "measurement_correction", joinColumns = @JoinColumn(name = "measurement_id"))
    private List<Correction> corrections = new ArrayList<>();

    @Version
    private long version;

    /** One that its subject may know of at once, unless it is done on an occasion that is not announced. */
    static Measurement of(MeasurementRecording recorded, String measuredBy, Optional<Occasions.Occasion> occasion) {
        var measurement = new Measurement();
        measurement.measurementId = UUID.randomUUID();
        measurement.agency = recorded.agency();
        measurement.measuredBy = measuredBy;
        measurement.kind = recorded.kind();
        measurement.topic = recorded.topic();
        measurement.assessmentId =
                occasion.map(Occasions.Occasion::assessmentId).orElse(null);
        measurement.announced = occasion.map(Occasions.Occasion::announced).orElse(true);
        measurement.take(recorded.measuredOn(), recorded.observation());
        return measurement;
    }

    void recorded(String by, Instant at) {
        recordedBy = by;
        recordedAt = at;
    }

    private void take(LocalDate on, Observation seen) {
        value = kind.value(seen);
        measuredOn = on;
        observation = seen;
        sample = seen.sample();
        passed = seen.passed().orElse(null);
    }

    /** What stood before is kept with the reason. MEASUREMENT_UNCHANGED where nothing else is said. */
    MeasurementEvent.Corrected correct(LocalDate on, Observation seen, String reason, String by, Instant at) {
        if (measuredOn.equals(on) && observation.equals(seen)) {
            throw MeasurementProblem.MEASUREMENT_UNCHANGED.because(measurementId.toString());
        }
        corrections.add(new Correction(measuredOn, observation, value, reason, by, at));
        take(on, seen);
        return new MeasurementEvent.Corrected(
                measurementId, agency, kind, measuredOn, value, kind.unit(), sample, passed(), version + 1);
    }

    /** From here on the subject may know; what is told is what stands now. */
    MeasurementEvent.Recorded announce() {
        announced = true;
        return told(version + 1);
    }

    /** What is told of a new measurement. */
    MeasurementEvent.Recorded told() {
        return told(version);
    }

    private MeasurementEvent.Recorded told(long sequence) {
        return new MeasurementEvent.Recorded(
                measurementId, agency, kind, measuredOn, value, kind.unit(), sample, passed(), sequence);
    }

    boolean isAnnounced() {
        return announced;
    }

    UUID id() {
        return measurementId;
    }

    /** The agency measured. */
    String agency() {
        return agency;
    }

    String measuredBy() {
        return measuredBy;
    }

    MeasurementKind kind() {
        return kind;
    }

    /** What a survey asked about; empty where the kind says it all. */
    String topic() {
        return topic;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    Optional<UUID> assessmentId() {
        return Optional.ofNullable(assessmentId);
    }

    Observation observation() {
        return observation;
    }

    @Override
    public BigDecimal value() {
        return value;
    }

    @Override
    public int sample() {
        return sample;
    }

    @Override
    public Optional<Integer> passed() {
        return Optional.ofNullable(passed);
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Oldest first. */
    List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    long version() {
        return version;
    }
}
