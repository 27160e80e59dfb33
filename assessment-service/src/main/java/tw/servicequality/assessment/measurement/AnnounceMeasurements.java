package tw.servicequality.assessment.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tw.servicequality.platform.outbox.Outbox;

/** What was measured during an unannounced check is told when its subject may know of the check. */
@ApplicationScoped
public class AnnounceMeasurements {

    private final Measurements measurements;
    private final Outbox outbox;

    AnnounceMeasurements(Measurements measurements, Outbox outbox) {
        this.measurements = measurements;
        this.outbox = outbox;
    }

    /** In the transaction that announces the assessment. */
    @Transactional
    public void of(UUID assessmentId) {
        measurements.concealedOn(assessmentId).forEach(measurement -> outbox.add(measurement.announce()));
    }
}
