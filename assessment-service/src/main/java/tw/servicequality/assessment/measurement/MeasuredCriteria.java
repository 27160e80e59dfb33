package tw.servicequality.assessment.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.servicequality.assessment.criteria.Band;
import tw.servicequality.assessment.criteria.Sheet;

/** What has been measured of an agency, criterion by criterion of a sheet. */
@ApplicationScoped
public class MeasuredCriteria {

    private static final Band BELOW_LOWEST = new Band(0, 0, "未達最低級距", Optional.empty());

    private final Measurements measurements;
    private final Measures measures;

    MeasuredCriteria(Measurements measurements, Measures measures) {
        this.measurements = measurements;
        this.measures = measures;
    }

    /**
     * For the assessing agency: what it has measured of the subject in the period (both days included), concealed or not, and what others have
     * measured openly where it has not measured itself. Criteria of which nothing was measured are left out.
     */
    public List<MeasuredCriterion> of(String subject, String assessedBy, Sheet sheet, LocalDate from, LocalDate until) {
        return of(measurements.inPeriod(subject, Set.of(assessedBy), from, until), assessedBy, sheet, from, until);
    }

    /** As above, the band that is meant by criterion, of the criteria that go by thresholds; below the lowest it is that of 0 points. */
    public Map<String, Band> bands(String subject, String assessedBy, Sheet sheet, LocalDate from, LocalDate until) {
        return of(subject, assessedBy, sheet, from, until).stream()
                .filter(MeasuredCriterion::hasThresholds)
                .collect(Collectors.toMap(
                        MeasuredCriterion::criterion, one -> one.band().orElse(BELOW_LOWEST)));
    }

    List<MeasuredCriterion> of(
            List<Measurement> inPeriod, String assessedBy, Sheet sheet, LocalDate from, LocalDate until) {
        return sheet.root()
                .criteria()
                .flatMap(criterion -> measures
                        .of(criterion)
                        .flatMap(measure -> PooledMeasurements.of(criterion, measure, inPeriod, assessedBy))
                        .stream())
                .map(pooled -> pooled.in(from, until))
                .toList();
    }
}
