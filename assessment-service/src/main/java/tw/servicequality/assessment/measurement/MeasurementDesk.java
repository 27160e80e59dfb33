package tw.servicequality.assessment.measurement;

import static tw.servicequality.assessment.measurement.MeasurementAccess.CORRECT;
import static tw.servicequality.assessment.measurement.MeasurementAccess.READ;
import static tw.servicequality.assessment.measurement.MeasurementAccess.READ_CONCEALED;
import static tw.servicequality.assessment.measurement.MeasurementProblem.MEASUREMENT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

/** Hands out measurements to those who may have them. What a caller may not know of is «not found», as what does not exist. */
@ApplicationScoped
class MeasurementDesk {

    private final Measurements measurements;
    private final AgencyDirectory directory;
    private final Gate gate;
    private final Callers callers;

    MeasurementDesk(Measurements measurements, AgencyDirectory directory, Gate gate, Callers callers) {
        this.measurements = measurements;
        this.directory = directory;
        this.gate = gate;
        this.callers = callers;
    }

    /** What the caller may see of an agency and those below it. */
    MeasurementSight sightOf(String agency) {
        gate.require(READ, agency, HttpProblem.NOT_FOUND, agency);
        return new MeasurementSight(directory.withSubordinates(agency), concealedOf());
    }

    Measurement readable(String id) {
        gate.require(READ);
        var measurement = measurements.get(id);
        gate.require(READ, measurement.agency(), MEASUREMENT_NOT_FOUND, id);
        if (!measurement.isAnnounced() && !concealedOf().contains(measurement.measuredBy())) {
            throw MEASUREMENT_NOT_FOUND.because(id);
        }
        return measurement;
    }

    /** One that the caller's agency made, at the version he has seen. */
    Measurement toCorrect(String id, String ifMatch) {
        gate.require(CORRECT);
        var measurement = measurements.get(id);
        gate.require(CORRECT, measurement.measuredBy(), MEASUREMENT_NOT_FOUND, id);
        IfMatch.require(ifMatch, measurement.version());
        return measurement;
    }

    private Set<String> concealedOf() {
        return callers.current().hasAnyOf(READ_CONCEALED.roles()) ? gate.visible(READ_CONCEALED) : Set.of();
    }
}
