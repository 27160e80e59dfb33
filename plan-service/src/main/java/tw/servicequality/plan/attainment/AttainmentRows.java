package tw.servicequality.plan.attainment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tw.servicequality.plan.attainment.Attainment.Place;
import tw.servicequality.plan.commitment.CommittedTarget;
import tw.servicequality.plan.livefact.LiveFacts;
import tw.servicequality.plan.schedule.Period;

/** Reads targets of a plan and the standing reports on them: two statements, and one for each target that counts facts. */
@ApplicationScoped
class AttainmentRows {

    private static final String TARGETS = """
        select id, agency, source, period_start, period_end, targets from commitment
        where plan_id = ? and status = 'CONFIRMED' and period_start is not null and jsonb_array_length(targets) > 0
        order by position, id\
        """;
    private static final String REPORTS = """
        select o.commitment_id, o.id, o.unit, o.covers_end, r.number, r.reported_on, r.status = 'CHECKED' as checked, r.late,
          q ->> 'metric' as metric, (q ->> 'value')::numeric as value
        from obligation o join progress_report r on r.obligation_id = o.id, jsonb_array_elements(r.quantities) q
        where o.plan_id = ? and r.status in ('REPORTED', 'CHECKED')
        order by o.covers_end, o.unit, o.id, r.number\
        """;

    private final AgroalDataSource database;
    private final LiveFacts facts;
    private final ObjectMapper json;

    AttainmentRows(AgroalDataSource database, LiveFacts facts, ObjectMapper json) {
        this.database = database;
        this.facts = facts;
        this.json = json;
    }

    List<Attainment> of(UUID plan, LocalDate today) {
        var reports = select(REPORTS, plan, AttainmentRows::reported);
        return targets(plan).stream()
                .flatMap(row -> IntStream.range(0, row.targets.size())
                        .boxed()
                        .flatMap(at -> attained(row, at, reports, today).stream()))
                .toList();
    }

    /** The commitments of a plan that have targets, in its order. */
    List<Targeted> targets(UUID plan) {
        return select(TARGETS, plan, this::targeted);
    }

    private List<Attainment> attained(Targeted row, int at, List<Reported> reports, LocalDate today) {
        var target = row.targets.get(at);
        var place = new Place(row.id, row.source, at);
        var periods = TargetPeriods.of(target, row.period);
        var counted = target.fact() == null
                ? periods.stream()
                        .map(period -> Counted.of(target, counted(reports, row.id, target, period)))
                        .toList()
                : facts.numbers(target.fact(), row.agency, periods).stream()
                        .map(number -> Counted.of(target.fact(), number))
                        .toList();
        return IntStream.range(0, periods.size())
                .mapToObj(n -> Attainment.of(place, target, periods.get(n), counted.get(n), today))
                .toList();
    }

    private static List<CountedReport> counted(
            List<Reported> reports, UUID commitment, CommittedTarget target, Period period) {
        return reports.stream()
                .filter(row -> row.commitment.equals(commitment) && same(row.metric, target.metric()))
                .map(Reported::report)
                .filter(report -> !report.coversEnd().isBefore(period.start())
                        && !report.coversEnd().isAfter(period.end()))
                .toList();
    }

    /** Half and full width are the same letter. */
    private static boolean same(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFKC)
                .strip()
                .equals(Normalizer.normalize(other, Normalizer.Form.NFKC).strip());
    }

    private static Reported reported(ResultSet row) throws SQLException {
        return new Reported(
                row.getObject("commitment_id", UUID.class),
                row.getString("metric"),
                new CountedReport(
                        row.getObject("id", UUID.class),
                        row.getString("unit"),
                        row.getInt("number"),
                        row.getObject("covers_end", LocalDate.class),
                        row.getObject("reported_on", LocalDate.class),
                        row.getBoolean("checked"),
                        row.getBoolean("late"),
                        row.getBigDecimal("value")));
    }

    private Targeted targeted(ResultSet row) throws SQLException {
        try {
            return new Targeted(
                    row.getObject("id", UUID.class),
                    row.getString("agency"),
                    row.getString("source"),
                    new Period(
                            row.getObject("period_start", LocalDate.class),
                            row.getObject("period_end", LocalDate.class)),
                    json.readValue(row.getString("targets"), new TypeReference<List<CommittedTarget>>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private <T> List<T> select(String query, UUID plan, Reading<T> reading) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setObject(1, plan);
            var found = new ArrayList<T>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    record Targeted(UUID id, String agency, String source, Period period, List<CommittedTarget> targets) {}

    private record Reported(UUID commitment, String metric, CountedReport report) {}
}
