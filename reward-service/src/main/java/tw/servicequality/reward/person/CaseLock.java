package tw.servicequality.reward.person;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A proposal, or a person whose awards are compared, as something one transaction holds at a time. */
@ApplicationScoped
public class CaseLock {

    private static final String HOLD = """
            select pg_advisory_xact_lock(hashtextextended(id, 12)) from unnest(?) with ordinality as c (id, place) order by place""";

    private final AgroalDataSource database;

    CaseLock(AgroalDataSource database) {
        this.database = database;
    }

    /** Waits for it and keeps it until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID id) {
        hold(List.of(id));
    }

    /** The same for several, in one order for everybody. */
    @Transactional(TxType.MANDATORY)
    public void hold(Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var hold = connection.prepareStatement(HOLD)) {
            hold.setArray(
                    1,
                    connection.createArrayOf(
                            "text", ids.stream().map(UUID::toString).sorted().toArray()));
            hold.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
