package tw.servicequality.assessment.measurement;

import static tw.servicequality.assessment.measurement.MeasurementProblem.MEASUREMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;

/** The measurements of all agencies. */
@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, UUID> {

    private static final String SEEN =
            "among(agency, ?1) and (announced or among(measuredBy, ?2)) and measuredOn between ?3 and ?4";
    private static final String AFTER =
            SEEN + " and (?5 = '' or cast(kind as string) = ?5) and (measuredOn, measurementId) > (?6, ?7)"
                    + " order by measuredOn, measurementId";

    /** The measurement, or MEASUREMENT_NOT_FOUND, also for what is no id at all. */
    Measurement get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> MEASUREMENT_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw MEASUREMENT_NOT_FOUND.because(id);
        }
    }

    /** In the order in which they were made: announced ones, and the concealed ones of these measuring agencies. Both days are included. */
    List<Measurement> after(
            MeasurementSight sight, String kind, LocalDate from, LocalDate until, Cursor last, int limit) {
        return find(
                        AFTER,
                        codes(sight.agencies()),
                        codes(sight.measuring()),
                        from,
                        until,
                        kind,
                        lastDay(last, from),
                        last.id(1))
                .page(Page.ofSize(limit))
                .list();
    }

    /** All of one agency in a period, oldest first: announced ones, and the concealed ones of these measuring agencies. */
    List<Measurement> inPeriod(String agency, Set<String> measuring, LocalDate from, LocalDate until) {
        return list(
                SEEN + " order by measuredOn, recordedAt, measurementId",
                new String[] {agency},
                codes(measuring),
                from,
                until);
    }

    List<Measurement> concealedOn(UUID assessmentId) {
        return list("assessmentId = ?1 and not announced order by recordedAt, measurementId", assessmentId);
    }

    private static String[] codes(Set<String> agencies) {
        return agencies.toArray(String[]::new);
    }

    private static LocalDate lastDay(Cursor cursor, LocalDate from) {
        if (cursor.isFirst()) {
            return from;
        }
        if (Math.abs(cursor.number(0)) > 1_000_000) {
            throw Cursor.notOurs();
        }
        return LocalDate.ofEpochDay(cursor.number(0));
    }
}
