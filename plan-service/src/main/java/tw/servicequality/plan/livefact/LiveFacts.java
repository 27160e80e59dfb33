package tw.servicequality.plan.livefact;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.plan.schedule.Period;

/** Numbers of facts, and the facts behind them; of one agency, as they stand at the moment. */
@ApplicationScoped
public class LiveFacts {

    private static final String SUMS = """
            select count(f.subject), count(f.subject) filter (where f.met), sum(f.value), l.value
            from unnest(?, ?) with ordinality p(first_day, last_day, place)
            left join heard_fact f on f.agency = ? and f.kind = ? and f.counted
              and f.happened_on between p.first_day and p.last_day
            left join lateral (
              select value from heard_fact x where ? and x.agency = ? and x.kind = ? and x.counted
                and x.happened_on between p.first_day and p.last_day
              order by x.happened_on desc, x.subject desc limit 1) l on true
            group by p.place, l.value order by p.place""";

    private static final String PAGE = """
            select subject, happened_on, value, met, counted, event_id from heard_fact
            where agency = ? and kind = ? and happened_on between ? and ? and (happened_on, subject) > (?, ?)
              and (not ? or not met) order by happened_on, subject limit ?""";

    private final AgroalDataSource database;

    LiveFacts(AgroalDataSource database) {
        this.database = database;
    }

    /** A number for each of these periods, in their order, with the facts it was counted from. */
    public List<FactNumber> numbers(CountedFact fact, String agency, List<Period> periods) {
        return run(SUMS, (connection, select) -> {
            select.setArray(
                    1, days(connection, periods.stream().map(Period::start).toList()));
            select.setArray(
                    2, days(connection, periods.stream().map(Period::end).toList()));
            select.setString(3, agency);
            select.setString(4, fact.kind().name());
            select.setBoolean(5, fact.counting() == FactCounting.LATEST);
            select.setString(6, agency);
            select.setString(7, fact.kind().name());
            return read(select, row -> {
                var sum = new FactSum(
                        row.getLong(1),
                        row.getLong(2),
                        Optional.ofNullable(row.getBigDecimal(3)),
                        Optional.ofNullable(row.getBigDecimal(4)));
                return new FactNumber(fact.number(sum), sum.facts());
            });
        });
    }

    /** The facts of a period by day and subject, after the given ones; also those that are not counted any more. */
    public List<LiveFact> page(
            CountedFact fact, String agency, Period period, LocalDate day, String subject, int limit) {
        return run(PAGE, (connection, select) -> {
            select.setString(1, agency);
            select.setString(2, fact.kind().name());
            select.setObject(3, period.start());
            select.setObject(4, period.end());
            select.setObject(5, day);
            select.setString(6, subject);
            select.setBoolean(7, fact.counting() == FactCounting.COUNT_UNMET);
            select.setInt(8, limit);
            return read(select, LiveFact::of);
        });
    }

    private static java.sql.Array days(Connection connection, List<LocalDate> days) throws SQLException {
        return connection.createArrayOf("date", days.toArray());
    }

    private static <T> List<T> read(PreparedStatement select, Reading<T> reading) throws SQLException {
        var found = new ArrayList<T>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return List.copyOf(found);
    }

    private <T> T run(String sql, Step<T> step) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            return step.take(connection, select);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Step<T> {
        T take(Connection connection, PreparedStatement select) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
