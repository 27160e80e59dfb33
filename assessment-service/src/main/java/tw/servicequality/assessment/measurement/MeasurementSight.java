package tw.servicequality.assessment.measurement;

import java.util.Set;

/** What a caller may see: what is announced of these agencies, and of what is concealed that which these agencies measured. */
record MeasurementSight(Set<String> agencies, Set<String> measuring) {

    boolean sees(Measurement measurement) {
        return agencies.contains(measurement.agency())
                && (measurement.isAnnounced() || measuring.contains(measurement.measuredBy()));
    }
}
