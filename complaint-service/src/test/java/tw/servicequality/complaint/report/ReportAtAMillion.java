package tw.servicequality.complaint.report;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import tw.servicequality.complaint.MillionCases;

/** How long the counting of the largest agency takes. */
public final class ReportAtAMillion {

    private ReportAtAMillion() {}

    public static void print(MillionCases cases, Connection connection) {
        var database = cases.dataSource(AgroalDataSource.class, connection);
        var counting = new Counting(database, new SurveyCounting(database));
        for (var period : new String[] {"2016-03", "2016-Q1"}) {
            var figures = counting.count("A00", ReportPeriod.read(period), (dimension, code) -> code);
            var took = MillionCases.measured(
                    10, () -> counting.count("A00", ReportPeriod.read(period), (dimension, code) -> code));
            System.out.printf(
                    "report %-8s %s, %d received, %d closed, %d open%n",
                    period, took, figures.received(), figures.closed(), figures.openAtEnd());
        }
    }
}
