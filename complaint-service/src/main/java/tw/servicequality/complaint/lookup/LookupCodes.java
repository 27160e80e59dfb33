package tw.servicequality.complaint.lookup;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.sql.SQLException;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/** Issues look-up codes and judges them. */
@ApplicationScoped
public class LookupCodes {

    private static final String KEEP = "insert into lookup_code (case_number, digest) values (?, ?)";
    private static final String REPLACE = "update lookup_code set digest = ? where case_number = ?";
    private static final String FIND = "select digest from lookup_code where case_number = ?";
    private static final byte[] OF_NO_CASE = new byte[32];

    private final AgroalDataSource database;
    private final LateWrites writes;

    LookupCodes(AgroalDataSource database, LateWrites writes) {
        this.database = database;
        this.writes = writes;
    }

    /** A new code for this case, whose row must be in the database already. */
    @Transactional(TxType.MANDATORY)
    public LookupCode issue(String caseNumber) {
        var code = LookupCode.random();
        writes.add(LateWrite.of(KEEP, caseNumber, code.digest(caseNumber)));
        return code;
    }

    /** Another code in place of the one before, which opens nothing any more. */
    @Transactional(TxType.MANDATORY)
    public LookupCode reissue(String caseNumber) {
        var code = LookupCode.random();
        writes.add(LateWrite.of(REPLACE, code.digest(caseNumber), caseNumber));
        return code;
    }

    /** Compares in constant time, and does the same work for a number that no case has. */
    public boolean opens(LookupCode code, String caseNumber) {
        return MessageDigest.isEqual(kept(caseNumber), code.digest(caseNumber));
    }

    private byte[] kept(String caseNumber) {
        try (var connection = database.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setString(1, caseNumber);
            try (var row = find.executeQuery()) {
                return row.next() ? row.getBytes(1) : OF_NO_CASE;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
