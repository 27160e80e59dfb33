package tw.servicequality.plan.plan;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documents that a plan had before the one it has. */
@ApplicationScoped
class FormerDocuments {

    private static final String KEEP = """
            insert into plan_document_past (plan_id, number, content, replaced_on, reason)
            select plan_id, ?, content, ?, ? from plan_document where plan_id = ?""";
    private static final List<String> CLEAR = List.of(
            "delete from plan_action where plan_id = ?",
            "delete from plan_item where plan_id = ?",
            "delete from plan_strategy where plan_id = ?",
            "delete from plan_dimension where plan_id = ?",
            "delete from plan_document where plan_id = ?");
    private static final String LIST = """
            select number, replaced_on, reason, encode(sha256(content), 'hex'), length(content) from plan_document_past
            where plan_id = ? order by number""";
    private static final String READ = "select content from plan_document_past where plan_id = ? and number = ?";

    private final AgroalDataSource database;

    FormerDocuments(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps the plan's document under its number and clears its rows, for others to be written in the same transaction. */
    @Transactional(TxType.MANDATORY)
    void putAway(UUID plan, int number, String reason, LocalDate today) {
        run(KEEP, PreparedStatement::executeUpdate, number, today, reason, plan);
        CLEAR.forEach(clear -> run(clear, PreparedStatement::executeUpdate, plan));
    }

    /** Oldest first. */
    List<FormerDocumentView> of(UUID plan) {
        return run(
                LIST,
                select -> {
                    var found = new ArrayList<FormerDocumentView>();
                    try (var row = select.executeQuery()) {
                        while (row.next()) {
                            found.add(new FormerDocumentView(
                                    row.getInt(1),
                                    row.getObject(2, LocalDate.class),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getLong(5)));
                        }
                    }
                    return List.copyOf(found);
                },
                plan);
    }

    Optional<byte[]> content(UUID plan, int number) {
        return run(
                READ,
                select -> {
                    try (var row = select.executeQuery()) {
                        return row.next() ? Optional.of(row.getBytes(1)) : Optional.<byte[]>empty();
                    }
                },
                plan,
                number);
    }

    private <T> T run(String sql, Step<T> step, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return step.take(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Step<T> {
        T take(PreparedStatement statement) throws SQLException;
    }

    @Schema(description = "計畫先前之文件")
    record FormerDocumentView(
            @Schema(description = "文件版本，自 1 起") int number,
            @Schema(description = "更換日") LocalDate replacedOn,
            @Schema(description = "更換理由") String reason,
            @Schema(description = "內容之 SHA-256，十六進位") String sha256,
            @Schema(description = "位元組數") long bytes) {}
}
