package tw.servicequality.complaint.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tw.servicequality.complaint.report.ReportFigures.Dimension;
import tw.servicequality.complaint.report.ReportFigures.Flow;
import tw.servicequality.complaint.report.ReportFigures.ReportAge;
import tw.servicequality.complaint.report.ReportFigures.ReportLine;

/** Counts an agency's work of a period from the stored times for the reply and their verdicts: one run is one piece of work. */
@ApplicationScoped
class Counting {

    private final AgroalDataSource database;
    private final SurveyCounting survey;

    Counting(AgroalDataSource database, SurveyCounting survey) {
        this.database = database;
        this.survey = survey;
    }

    /** Classes are called as the function says. */
    ReportFigures count(String agency, ReportPeriod period, BiFunction<Dimension, String, String> names) {
        try (var connection = database.getConnection()) {
            var flow = flow(connection, agency, period);
            return ReportFigures.of(
                    flow,
                    lines(connection, agency, period, names),
                    ages(connection, agency, period),
                    survey.of(agency, period));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Flow flow(Connection connection, String agency, ReportPeriod period) throws SQLException {
        var open = CountingSql.read("open");
        var begun = row(connection, CountingSql.read("begun"), agency, period.begin(), period.end());
        var ended = row(connection, CountingSql.read("ended"), agency, period.begin(), period.end());
        return new Flow(
                row(connection, open, agency, period.begin(), period.begin())[0],
                begun[0],
                begun[1],
                ended[0],
                ended[1],
                ended[2],
                row(connection, open, agency, period.end(), period.end())[0],
                ended[3],
                ended[4],
                begun[2]);
    }

    private static long[] row(Connection connection, String sql, String agency, Instant... at) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            bind(select, agency, at);
            try (var rows = select.executeQuery()) {
                rows.next();
                var numbers = new long[rows.getMetaData().getColumnCount()];
                for (var column = 0; column < numbers.length; column++) {
                    numbers[column] = rows.getLong(column + 1);
                }
                return numbers;
            }
        }
    }

    private static List<ReportLine> lines(
            Connection connection, String agency, ReportPeriod period, BiFunction<Dimension, String, String> names)
            throws SQLException {
        var lines = new ArrayList<ReportLine>();
        try (var select = connection.prepareStatement(CountingSql.read("lines"))) {
            bind(select, agency, period.begin(), period.end());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows, names));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static ReportLine line(ResultSet row, BiFunction<Dimension, String, String> names) throws SQLException {
        var dimension = Dimension.valueOf(row.getString("dimension"));
        var key = row.getString("key");
        return new ReportLine(
                dimension,
                key,
                names.apply(dimension, key),
                row.getLong("received"),
                row.getLong("settled"),
                row.getLong("on_time"));
    }

    private static List<ReportAge> ages(Connection connection, String agency, ReportPeriod period) throws SQLException {
        var ages = new ArrayList<ReportAge>();
        try (var select = connection.prepareStatement(CountingSql.read("ages"))) {
            bind(select, agency, period.end());
            select.setObject(3, period.until());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ages.add(new ReportAge(rows.getString(1), rows.getLong(2), rows.getLong(3)));
                }
            }
        }
        return List.copyOf(ages);
    }

    private static void bind(PreparedStatement select, String agency, Instant... at) throws SQLException {
        select.setString(1, agency);
        for (var index = 0; index < at.length; index++) {
            select.setObject(index + 2, at[index].atOffset(ZoneOffset.UTC));
        }
    }
}
