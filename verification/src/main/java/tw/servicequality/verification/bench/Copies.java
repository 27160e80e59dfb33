package tw.servicequality.verification.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows copied from those that the service wrote for a sample case, column by column as the table has them, whatever columns it
 * has; only what the given expressions say differs. {@code b} is the copy to be made, {@code t} the sample's row.
 */
record Copies(Ground ground, String table, Map<String, String> different) {

    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_identity = 'NO' order by ordinal_position""";

    void make() throws SQLException {
        var columns = columns();
        var values = new ArrayList<String>();
        columns.forEach((column, value) -> values.add(value));
        ground.run("insert into %s (%s) select %s from bench_case b join %s t on t.case_number = b.sample order by b.n"
                .formatted(table, String.join(", ", columns.keySet()), String.join(", ", values), table));
    }

    private Map<String, String> columns() throws SQLException {
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
