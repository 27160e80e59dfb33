package tw.servicequality.complaint;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import tw.servicequality.complaint.search.SearchRows;
import tw.servicequality.platform.testing.TestPostgres;

/**
 * A database of its own with as many generated cases as wanted, of thirteen agencies over five years, three in a hundred open. They lie
 * as they were filed, but for one in ten, which a change of its day has moved.
 */
public final class MillionCases implements AutoCloseable {

    public static final List<String> AGENCIES =
            IntStream.range(0, 13).mapToObj("A%02d"::formatted).toList();

    private static final int UNIT_NEVER_LATE = 9;

    private static final String COPY_CASES = """
            copy complaint (case_number, agency, channel, type, category, title, content, confidential, informant, handling,
              status, filed_at, filed_on, due_on, alert, unit, officer, joint_units, outcome, reply, closed_on, on_time,
              working_days_late, counted_with, reopenings, told, version) from stdin""";
    private static final String COPY_SEARCH = "copy complaint_search (case_number, words, pairs) from stdin";
    private static final List<String> AFTERWARDS = List.of("""
            insert into deadline (case_number, clock, run, agency, state, started_at, due_on, due_at, rule, calendar_version, facts,
              closures, steps, settled_at, on_time, working_days_late, version)
            select case_number, 'FINAL_REPLY', 1, agency, case when closed_on is null then 'RUNNING' else 'SETTLED' end, filed_at,
              due_on, due_on + 1, 'central-default@1', 'known', '{}', '[]', '[]', closed_on + time '10:00', on_time,
              working_days_late, 1 from complaint""", """
            insert into petitioner (case_number, data_key, sealed, pseudonym, has_email, has_contact)
            select case_number, '\\x00', '\\x00', sha256(convert_to('p' || hashtext(case_number) % 600000, 'UTF8')), true, true
            from complaint""", """
            create index complaint_search_pairs on complaint_search using gin (pairs)
              with (fastupdate = on, gin_pending_list_limit = 512)""", "vacuum analyze");

    private final EmbeddedPostgres postgres;

    private MillionCases(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static MillionCases load(int cases) throws SQLException, IOException {
        var postgres = TestPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("plan_cache_mode", setting("platform.database.plans"))
                .start();
        var loaded = new MillionCases(postgres);
        try (var connection = loaded.connection();
                var statement = connection.createStatement()) {
            for (var migration : List.of(
                    "V001__complaint",
                    "V002__after",
                    "V003__search_and_reports",
                    "V009__inbox_open",
                    "V012__search_in_order",
                    "V013__search_of_an_agency",
                    "V017__search_by_months",
                    "V018__inbox_of_unit_and_alert",
                    "V019__inbox_alerted_of_unit")) {
                statement.execute(Files.readString(Path.of("src/main/resources/db/migration/" + migration + ".sql")));
            }
            statement.execute("drop index complaint_search_pairs");
            copy(connection, cases);
            for (var step : AFTERWARDS) {
                statement.execute(step);
            }
        }
        return loaded;
    }

    /** As the service is delivered. */
    private static String setting(String name) throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return settings.getProperty(name);
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres"));
    }

    /** The data source as the service has it, with one connection that is never closed. */
    public <T> T dataSource(Class<T> type, Connection connection) {
        var kept = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> kept));
    }

    /** Milliseconds at the 50th and the 95th hundredth of so many runs, after a few that do not count. */
    public static String measured(int runs, Supplier<?> run) {
        IntStream.range(0, 10).forEach(any -> run.get());
        var nanos = IntStream.range(0, runs)
                .mapToLong(any -> {
                    var start = System.nanoTime();
                    run.get();
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return "p50 %6.1f ms, p95 %6.1f ms".formatted(nanos[runs / 2] / 1e6, nanos[runs * 95 / 100] / 1e6);
    }

    private static void copy(Connection connection, int cases) throws SQLException, IOException {
        var random = new Random(1);
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var from = 0; from < cases; from += 20_000) {
            var rows = new StringBuilder();
            var search = new StringBuilder();
            for (var n = from; n < Math.min(cases, from + 20_000); n++) {
                add(rows, search, n, n * 1_796L / cases, random);
            }
            copies.copyIn(COPY_CASES, new java.io.StringReader(rows.toString()));
            copies.copyIn(COPY_SEARCH, new java.io.StringReader(search.toString()));
        }
    }

    private static void add(StringBuilder rows, StringBuilder search, int n, long inOrder, Random random) {
        var number = "C%03d-%06d".formatted(101 + n / 200_000 % 5, n + 1);
        var agency = AGENCIES.get((int) Math.min(12, Math.abs(random.nextGaussian()) * 5));
        var title = GeneratedWords.text(random, 3);
        var unit = random.nextInt(10);
        var open = random.nextInt(100) < 3;
        var moved = random.nextInt(10) == 0;
        var day = open ? 1_788 + random.nextInt(12) : moved ? random.nextInt(1_796) : (int) inOrder;
        var filed = java.time.LocalDate.of(2012, 1, 1).plusDays(day);
        var content = GeneratedWords.text(random, 30)
                + GeneratedWords.planted(agency, n, random)
                + GeneratedWords.common(unit, day, random);
        var late = open ? filed.isBefore(java.time.LocalDate.of(2016, 11, 26)) : random.nextInt(20) == 0;
        var due = filed.plusDays(8);
        var closed = open ? "\\N" : due.plusDays(late ? 3 : -2).toString();
        rows.append(String.join(
                        "\t",
                        number,
                        agency,
                        List.of("WEB", "EMAIL", "MAILBOX", "COUNTER", "HOTLINE_1999")
                                .get(random.nextInt(5)),
                        List.of("SUGGESTION", "INQUIRY", "REPORT", "RIGHTS").get(random.nextInt(4)),
                        "CAT" + random.nextInt(40),
                        title,
                        content,
                        "f",
                        "f",
                        "ORDINARY",
                        open ? "ASSIGNED" : "CLOSED",
                        filed + " 10:00+08",
                        filed.toString(),
                        due.toString(),
                        late && unit != UNIT_NEVER_LATE ? "2" : random.nextInt(10) == 0 ? "1" : "0",
                        "U" + unit,
                        agency + ".officer" + random.nextInt(60),
                        "[]",
                        open ? "\\N" : "UPHELD",
                        open ? "\\N" : "已處理",
                        closed,
                        open ? "\\N" : late ? "f" : "t",
                        open ? "\\N" : late ? "3" : "0",
                        open ? "\\N" : "known",
                        "0",
                        "2",
                        "2"))
                .append('\n');
        search.append(number)
                .append('\t')
                .append(SearchRows.words(title, content).replace("\n", "\\n"))
                .append("\t{")
                .append(Arrays.stream(SearchRows.pairs(title, content))
                        .map(Object::toString)
                        .collect(Collectors.joining(",")))
                .append("}\n");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
