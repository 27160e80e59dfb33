package tw.servicequality.reward.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tw.servicequality.platform.testing.TestPostgres;

/** Run by hand, with {@code -Dmillion=1000000}: prints how long the lists of the ledger take, and demands what is promised. */
@EnabledIfSystemProperty(named = "million", matches = "\\d+")
class LedgerAtAMillionTest {

    private static final int AGENCIES = 13;
    private static final double PROMISED = 50;

    /** Six entries for each person: four years of one agency, grants of every level, some taken back. */
    private static final String FILL = """
            insert into ledger_entry (id, person_id, agency, roc_year, kind, level, count, special, source, case_id, number, legal_basis,
              issued_on, recorded_at)
            select gen_random_uuid(), md5((n / 6)::text)::uuid, 'A' || lpad((n / 6 %% 13)::text, 2, '0'), 102 + n %% 4,
              case when n %% 40 = 7 then 'REVOCATION' else 'GRANT' end,
              (array['COMMENDATION','COMMENDATION','COMMENDATION','MERIT','MERIT','MAJOR_MERIT','ADMONITION','DEMERIT'])[1 + n %% 8], 1 + n %% 2,
              false, gen_random_uuid(), gen_random_uuid(), '人字第' || n || '號', '公務人員考績法', date '2013-01-01' + n %% 1460,
              timestamptz '2013-01-01 00:00+08' + n * interval '1 minute'
            from generate_series(1, %d) n""";

    @Test
    void lists_keep_their_promise() throws SQLException, IOException {
        var rows = Integer.getInteger("million");
        try (var postgres = TestPostgres.builder()
                        .setServerConfig("shared_buffers", "512MB")
                        .start();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            load(connection, rows);
            var data = dataSource(connection);
            var list = new LedgerList(data);
            var ledger = new Ledger(null, data);
            var first = list.after(new UUID(0, 0), "A03", 103, 51);
            var slow = new LinkedHashMap<String, Double>();
            measure("a page of an agency's year", () -> list.after(new UUID(0, 0), "A03", 103, 51), slow);
            measure(
                    "a page far on",
                    () -> list.after(UUID.fromString("c0000000-0000-0000-0000-000000000000"), "A03", 103, 201),
                    slow);
            measure("one person's year", () -> ledger.of(first.getFirst().personId(), 103), slow);
            assertThat(first).hasSize(51);
            assertThat(slow).isEmpty();
        }
    }

    private static void load(Connection connection, int rows) throws SQLException, IOException {
        var started = System.nanoTime();
        try (var statement = connection.createStatement()) {
            var migration = Files.readString(Path.of("src/main/resources/db/migration/V033__order_and_ledger.sql"));
            statement.execute(migration.substring(migration.indexOf("create table ledger_entry")));
            statement.execute(FILL.formatted(rows));
            statement.execute("vacuum analyze ledger_entry");
        }
        System.out.printf(
                "%d entries of %d agencies loaded in %.0f s%n", rows, AGENCIES, (System.nanoTime() - started) / 1e9);
    }

    private static void measure(String what, Supplier<?> run, LinkedHashMap<String, Double> slow) {
        IntStream.range(0, 10).forEach(any -> run.get());
        var nanos = IntStream.range(0, 100)
                .mapToLong(any -> {
                    var start = System.nanoTime();
                    run.get();
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        var p95 = nanos[94] / 1e6;
        System.out.printf("%-28s p50 %6.2f ms, p95 %6.2f ms%n", what, nanos[49] / 1e6, p95);
        if (p95 > PROMISED) {
            slow.put(what, p95);
        }
    }

    private static AgroalDataSource dataSource(Connection connection) {
        var kept = Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (AgroalDataSource) Proxy.newProxyInstance(
                AgroalDataSource.class.getClassLoader(),
                new Class<?>[] {AgroalDataSource.class},
                (proxy, method, arguments) -> kept);
    }
}
