package tw.servicequality.assessment.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.servicequality.assessment.statistics.StatisticsView.StatisticsLine;

/** Works a statistic by its statement; each takes the agencies, the first year and the last. */
@ApplicationScoped
class StatisticsQuery {

    private final AgroalDataSource database;

    StatisticsQuery(AgroalDataSource database) {
        this.database = database;
    }

    List<StatisticsLine> lines(Statistic statistic, Set<String> agencies, int from, int to) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(read(statistic))) {
            select.setArray(1, connection.createArrayOf("text", agencies.toArray()));
            select.setInt(2, from);
            select.setInt(3, to);
            try (var row = select.executeQuery()) {
                var lines = new ArrayList<StatisticsLine>();
                while (row.next()) {
                    lines.add(line(statistic, row));
                }
                return lines;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static StatisticsLine line(Statistic statistic, ResultSet row) throws SQLException {
        var texts = new ArrayList<String>();
        var numbers = new ArrayList<BigDecimal>();
        for (var at = 1; at <= statistic.columns().size(); at++) {
            if (at <= statistic.texts()) {
                texts.add(row.getString(at));
            } else {
                numbers.add(row.getBigDecimal(at));
            }
        }
        return new StatisticsLine(texts, numbers);
    }

    static String read(Statistic statistic) {
        var name = "/statistics/" + statistic.wire() + ".sql";
        try (var file = StatisticsQuery.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
