package tw.servicequality.complaint.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import tw.servicequality.complaint.report.ReportFigures.SurveyFigures;

/** 滿意度調查: those asked in the period and what they have answered until now, beside those asked in the period before. */
@ApplicationScoped
class SurveyCounting {

    private static final int DIGITS = 2;

    private final AgroalDataSource database;

    SurveyCounting(AgroalDataSource database) {
        this.database = database;
    }

    /** Empty if nobody was asked. */
    Optional<SurveyFigures> of(String agency, ReportPeriod period) {
        try (var connection = database.getConnection()) {
            var here = count(connection, agency, period);
            if (here.asked() == 0) {
                return Optional.empty();
            }
            var before = count(connection, agency, period.before()).mean();
            var growth = here.mean().flatMap(mean -> before.map(mean::subtract));
            return Optional.of(new SurveyFigures(
                    here.asked(),
                    here.answered(),
                    ReportFigures.rate(here.answered(), here.asked()),
                    here.mean(),
                    growth));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Asked count(Connection connection, String agency, ReportPeriod period) throws SQLException {
        try (var select = connection.prepareStatement(CountingSql.read("survey"))) {
            select.setString(1, agency);
            select.setObject(2, period.begin().atOffset(ZoneOffset.UTC));
            select.setObject(3, period.end().atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                row.next();
                var mean =
                        Optional.ofNullable(row.getBigDecimal(3)).map(it -> it.setScale(DIGITS, RoundingMode.HALF_UP));
                return new Asked(row.getLong(1), row.getLong(2), mean);
            }
        }
    }

    private record Asked(long asked, long answered, Optional<BigDecimal> mean) {}
}
