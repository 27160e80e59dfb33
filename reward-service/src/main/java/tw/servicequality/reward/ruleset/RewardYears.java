package tw.servicequality.reward.ruleset;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;

/**
 * An agency's year as something one transaction holds at a time: a ranking that arrives and a rule set that is published in
 * the same moment must see each other, or neither would be evaluated.
 */
@ApplicationScoped
public class RewardYears {

    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 11))";

    private final AgroalDataSource database;

    RewardYears(AgroalDataSource database) {
        this.database = database;
    }

    /** Waits for the agency's year and keeps it until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void hold(String agency, int rocYear) {
        try (var connection = database.getConnection();
                var hold = connection.prepareStatement(HOLD)) {
            hold.setString(1, agency + "\n" + rocYear);
            hold.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
