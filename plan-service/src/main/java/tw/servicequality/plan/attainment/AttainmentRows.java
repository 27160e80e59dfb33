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
import tw.servicequality.plan.commitment.CommittedTarget;
import tw.servicequality.plan.schedule.Period;

/** Reads targets of a plan and the standing reports on them: two statements, whatever the plan's size. */
@ApplicationScoped
class AttainmentRows {

    private static final String TARGETS = """
        select id, source, period_start, period_end, targets from commitment
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
    private final ObjectMapper json;

    AttainmentRows(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Attainment> of(UUID plan, LocalDate today) {
        var reports = select(REPORTS, plan, AttainmentRows::reported);
        return select(TARGETS, plan, this::targeted).stream()
                .flatMap(row -> row.targets.stream().flatMap(target -> TargetPeriods.of(target, row.period).stream()
                        .map(period -> Attainment.of(
                                row.source, target, period, counted(reports, row.id, target, period), today))))
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

    private record Targeted(UUID id, String source, Period period, List<CommittedTarget> targets) {}

    private record Reported(UUID commitment, String metric, CountedReport report) {}
}
