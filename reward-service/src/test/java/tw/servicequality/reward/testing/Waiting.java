package tw.servicequality.reward.testing;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;

/** How many transactions wait for a lock of these, as the database knows it. */
public enum Waiting {
    FOR_YEAR(11),
    FOR_PROPOSAL(12),
    FOR_CASE(13);

    private static final String COUNT = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
            and (classid::bigint << 32 | objid::bigint) = hashtextextended(?, ?)""";

    private final int seed;

    Waiting(int seed) {
        this.seed = seed;
    }

    public boolean isOne(AgroalDataSource database, String held) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setString(1, held);
            count.setInt(2, seed);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1) == 1;
            }
        }
    }
}
