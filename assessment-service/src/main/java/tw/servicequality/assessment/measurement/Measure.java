package tw.servicequality.assessment.measurement;

import java.util.List;
import tw.servicequality.assessment.criteria.Criterion;

/** Which criteria a kind of measurement speaks of: those whose thresholds name its metric, and those of these names without thresholds. */
record Measure(MeasurementKind kind, String topic, List<String> metrics, List<String> criteria) {

    boolean speaksOf(Criterion criterion) {
        return criterion.metric().map(metrics::contains).orElseGet(() -> criteria.contains(criterion.name()));
    }

    /** A measure without a topic takes measurements of every topic. */
    boolean takes(MeasurementKind measured, String about) {
        return measured == kind && (topic.isEmpty() || topic.equals(about));
    }
}
