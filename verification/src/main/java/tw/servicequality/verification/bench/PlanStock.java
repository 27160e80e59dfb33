package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Approved plans by the thousand, copies by SQL of one of the service's own hand: column by column as the tables have them,
 * different in agency, ids and digest. A hundred agencies stand under each superior, all superiors under one.
 */
record PlanStock(Ground ground) {

    static final String TOP = "TOP";
    private static final int UNDER_EACH = 100;

    private static final String COLUMNS = """
            select column_name from information_schema.columns where table_schema = 'public' and table_name = ?
              and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position""";

    void fill(int agencies, UUID sample) throws IOException, SQLException {
        ground.run("""
                create unlogged table bench_plan as
                select n, 'B' || lpad(n::text, 6, '0') as agency, 'S' || lpad((n / %d)::text, 4, '0') as superior,
                  md5('plan' || n)::uuid as id, '%s'::uuid as sample from generate_series(1, %d) n""".formatted(UNDER_EACH, sample, agencies));
        register("registered_agency", "registered_unit (agency, position, code, name)", "0, ");
        register("agency", "unit (agency, code, name)", "");
        copy(
                "plan",
                "id",
                Map.of("id", "b.id", "agency", "b.agency", "origin", "b.id", "digest", "sha256(b.agency::bytea)"));
        for (var table :
                List.of("plan_document", "plan_dimension", "plan_strategy", "plan_item", "plan_action", "plan_move")) {
            copy(table, "plan_id", Map.of("plan_id", "b.id"));
        }
        copy(
                "commitment",
                "plan_id",
                Map.of("id", "md5(b.n || t.id::text)::uuid", "plan_id", "b.id", "agency", "b.agency"));
        contacts();
        ground.run("vacuum analyze");
    }

    private void register(String agencies, String units, String position) throws SQLException {
        var into = "insert into " + agencies + " (code, name, parent, version) ";
        ground.run(
                into + "values ('" + TOP + "', '最上級機關', null, 0)",
                into + "select distinct superior, '上級機關' || superior, '" + TOP + "', 0 from bench_plan",
                into + "select agency, '機關' || agency, superior, 0 from bench_plan",
                "insert into " + units + " select agency, " + position + "'SEC', '秘書室' from bench_plan");
    }

    private void contacts() throws SQLException {
        ground.run("""
                insert into contact_window (id, agency, unit, name, job_title, telephone, first_day, version)
                select md5('contact' || n)::uuid, agency, 'SEC', '王小明', '科員', '02-37073000', '2016-01-01', 0
                from bench_plan""");
    }

    /** What unit reported, in the first month: a report on each of its obligations, and results published once. */
    void reports() throws SQLException {
        ground.run("""
                insert into progress_report (id, obligation_id, number, status, reported_on, late, reported_by, narrative,
                  quantities, version)
                select md5('report' || id)::uuid, id, 1, 'REPORTED', due_on, false, 'bench', '已辦理電話禮貌測試二次。',
                  '[{"metric":"電話禮貌測試","value":2,"unit":"次"}]', 0
                from obligation where due_on = (select min(due_on) from obligation)""", """
                insert into publication (id, plan_id, agency, number, status, results, published_on, version)
                select md5('results' || n)::uuid, id, agency, 1, 'PUBLISHED', '[]', '2026-12-31', 0 from bench_plan""", "vacuum analyze");
    }

    private void copy(String table, String key, Map<String, String> different) throws SQLException {
        var columns = columns(table, different);
        ground.run("insert into %s (%s) select %s from bench_plan b join %s t on t.%s = b.sample order by b.n"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        String.join(", ", new ArrayList<>(columns.values())),
                        table,
                        key));
    }

    private Map<String, String> columns(String table, Map<String, String> different) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var connection = ground.open();
                var select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, table);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var column = rows.getString(1);
                    columns.put(column, different.getOrDefault(column, "t." + column));
                }
            }
        }
        return columns;
    }
}
