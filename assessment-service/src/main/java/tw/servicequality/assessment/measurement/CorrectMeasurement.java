package tw.servicequality.assessment.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.outbox.Outbox;

/** 更正量測 */
@ApplicationScoped
class CorrectMeasurement {

    private final MeasurementDesk desk;
    private final Measurements measurements;
    private final Callers callers;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    CorrectMeasurement(
            MeasurementDesk desk,
            Measurements measurements,
            Callers callers,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.measurements = measurements;
        this.callers = callers;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Measurement handle(String id, String ifMatch, MeasurementCorrecting said) {
        var measurement = desk.toCorrect(id, ifMatch);
        RecordMeasurement.requirePast(said.measuredOn(), LocalDate.now(clock));
        var by = callers.current().subject();
        var corrected = measurement.correct(said.measuredOn(), said.observation(), said.reason(), by, clock.instant());
        if (measurement.isAnnounced()) {
            outbox.add(corrected);
        } else {
            measurements.flush();
            audit.record("ConcealedMeasurementCorrected", id, measurement.version(), Map.of());
        }
        return measurement;
    }
}
