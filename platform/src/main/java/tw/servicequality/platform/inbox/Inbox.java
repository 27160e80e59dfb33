package tw.servicequality.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;

/** Remembers which facts have had their effect, in the transaction of that effect. */
@ApplicationScoped
class Inbox {

    private static final String REMEMBER = "insert into inbox (event_id, type) values (?, ?) on conflict do nothing";

    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    /** True for the first transaction that sees this id and commits. */
    @Transactional(TxType.MANDATORY)
    boolean firstTime(EventEnvelope envelope) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(REMEMBER)) {
            insert.setObject(1, envelope.id());
            insert.setString(2, envelope.type());
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
