package tw.servicequality.reward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;

/** Many rows written by one statement, which takes them as one JSON array: json_populate_recordset(null::table, ?::json). */
@ApplicationScoped
public class JsonRows {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    JsonRows(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** How many rows it wrote, in the transaction of the caller. */
    @Transactional(TxType.MANDATORY)
    public int write(String sql, List<?> rows) {
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(sql)) {
            write.setString(1, json.writeValueAsString(rows));
            return write.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
