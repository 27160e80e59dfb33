package tw.servicequality.reward.person;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A case, a proposal of it, or a person whose awards are compared, kept until the transaction ends. Who brings facts has the case
 * alone, however many proposals it has; people who take a step share the case and hold their proposal. What a step or a correction
 * judges is read after this. Everybody in one order: the agency's year (RewardYears), the case, the proposal, people, and then rows of
 * reviews by their ids.
 */
@ApplicationScoped
public class CaseLock {

    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended(?, 13))";
    private static final String SHARE = "select pg_advisory_xact_lock_shared(hashtextextended(?, 13))";
    private static final String HOLD = """
            select pg_advisory_xact_lock(hashtextextended(id, 12)) from unnest(?) with ordinality as c (id, place) order by place""";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;

    CaseLock(AgroalDataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Waits until nobody else has or shares the case. Two who shared it before would wait for each other, so none may. */
    @Transactional(TxType.MANDATORY)
    public void alone(String caseId) {
        if (transaction.getResource(new Shared(caseId)) != null) {
            throw new IllegalStateException("who shares case " + caseId + " cannot have it alone");
        }
        take(ALONE, caseId);
    }

    /** Waits until nobody has the case alone. */
    @Transactional(TxType.MANDATORY)
    public void share(String caseId) {
        transaction.putResource(new Shared(caseId), true);
        take(SHARE, caseId);
    }

    /** Waits for a proposal or a person. */
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

    private void take(String how, String caseId) {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(how)) {
            take.setString(1, caseId);
            take.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Shared(String caseId) {}
}
