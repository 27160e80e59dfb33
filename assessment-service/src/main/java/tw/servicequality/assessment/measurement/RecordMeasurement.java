package tw.servicequality.assessment.measurement;

import static tw.servicequality.assessment.measurement.MeasurementProblem.MEASURED_AGENCY_UNKNOWN;
import static tw.servicequality.assessment.measurement.MeasurementProblem.MEASURED_IN_FUTURE;
import static tw.servicequality.assessment.measurement.MeasurementProblem.MEASURED_TOO_EARLY;
import static tw.servicequality.assessment.measurement.MeasurementProblem.OCCASION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.assessment.measurement.Occasions.Occasion;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;

/** 登錄量測 */
@ApplicationScoped
class RecordMeasurement {

    private static final LocalDate FIRST_YEAR = LocalDate.of(1912, 1, 1);

    private final Measurements measurements;
    private final Occasions occasions;
    private final Gate gate;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    RecordMeasurement(
            Measurements measurements, Occasions occasions, Gate gate, Outbox outbox, AuditTrail audit, Clock clock) {
        this.measurements = measurements;
        this.occasions = occasions;
        this.gate = gate;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Measurement handle(MeasurementRecording recorded) {
        var caller =
                gate.require(MeasurementAccess.RECORD, recorded.agency(), MEASURED_AGENCY_UNKNOWN, recorded.agency());
        requirePast(recorded.measuredOn(), LocalDate.now(clock));
        var measurement = Measurement.of(recorded, caller.agency(), occasion(recorded, caller.agency()));
        measurement.recorded(caller.subject(), clock.instant());
        measurements.persistAndFlush(measurement);
        if (measurement.isAnnounced()) {
            outbox.add(measurement.told());
        } else {
            audit.record("MeasurementConcealed", measurement.id().toString(), measurement.version(), Map.of());
        }
        return measurement;
    }

    static void requirePast(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw MEASURED_IN_FUTURE.because("今日為 " + today).at("/measuredOn");
        }
        if (on.isBefore(FIRST_YEAR)) {
            throw MEASURED_TOO_EARLY.because(on.toString()).at("/measuredOn");
        }
    }

    /**
     * The assessment that is named; or, whoever forgot to name it, one of the subject by the same agency that is still to be announced: what is
     * measured then must not give it away.
     */
    private Optional<Occasion> occasion(MeasurementRecording recorded, String measuredBy) {
        if (recorded.assessmentId().isEmpty()) {
            return recorded.agency().equals(measuredBy)
                    ? Optional.empty()
                    : occasions.unannounced(recorded.agency(), measuredBy);
        }
        return recorded.assessmentId().map(id -> named(id, recorded.agency(), measuredBy));
    }

    private Occasion named(UUID id, String subject, String measuredBy) {
        return occasions
                .find(id)
                .filter(one -> one.subject().equals(subject) && one.assessedBy().equals(measuredBy))
                .orElseThrow(() -> OCCASION_UNKNOWN.because(id.toString()).at("/assessmentId"));
    }
}
