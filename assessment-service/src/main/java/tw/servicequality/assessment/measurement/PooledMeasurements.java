package tw.servicequality.assessment.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.assessment.criteria.Criterion;
import tw.servicequality.assessment.criteria.Rounding;

/** The measurements of a period that speak of one criterion, oldest first, never none, and what they come to. */
record PooledMeasurements(Criterion criterion, MeasurementKind kind, List<Measurement> all) {

    /** Of the assessing agency's own measurements; where it has none, of all. */
    static Optional<PooledMeasurements> of(
            Criterion criterion, Measure measure, List<Measurement> inPeriod, String assessedBy) {
        var concerned = inPeriod.stream()
                .filter(one -> measure.takes(one.kind(), one.topic()))
                .toList();
        var own = concerned.stream()
                .filter(one -> one.measuredBy().equals(assessedBy))
                .toList();
        var counted = own.isEmpty() ? concerned : own;
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new PooledMeasurements(
                        criterion,
                        measure.kind(),
                        measure.kind().isOfTheLatest() ? List.of(counted.getLast()) : counted));
    }

    MeasuredCriterion in(LocalDate from, LocalDate until) {
        var value = kind.pooled(all).orElseThrow();
        var thresholds = criterion.metric().isPresent();
        return new MeasuredCriterion(
                criterion.id(),
                criterion.name(),
                kind,
                Rounding.plain(value),
                kind.unit(),
                sample(),
                margin(),
                thresholds,
                criterion.bandMeasured(value),
                all.stream().map(Measurement::id).toList(),
                from,
                until);
    }

    private long sample() {
        return all.stream().mapToLong(Measurement::sample).sum();
    }

    /** Surveys together are one larger sample of a population of which no size is known, alone they are of their own. */
    private Optional<BigDecimal> margin() {
        if (kind != MeasurementKind.SURVEY) {
            return Optional.empty();
        }
        var passed = all.stream().mapToLong(one -> one.passed().orElse(0)).sum();
        var population = all.size() == 1 ? all.getFirst().observation().population() : Optional.<Integer>empty();
        return Optional.of(MarginOfError.of(passed, sample(), population));
    }
}
