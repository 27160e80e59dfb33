package tw.servicequality.plan.livefact;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "計入達成情形之事實")
public record LiveFact(
        @Schema(description = "案號或量測識別碼") String subject,
        @Schema(description = "發生日") LocalDate happenedOn,

        @Schema(description = "數值；該類事實無數值者為 null", nullable = true)
        BigDecimal value,

        @Schema(description = "是否依限、達標；不適用者為 null", nullable = true)
        Boolean met,

        @Schema(description = "false 表示其後已更正（如案件重啟）而不計入") boolean counted,

        @Schema(description = "最近一次告知之事件識別碼") UUID eventId) {

    static LiveFact of(ResultSet row) throws SQLException {
        return new LiveFact(
                row.getString("subject"),
                row.getObject("happened_on", LocalDate.class),
                row.getBigDecimal("value"),
                row.getObject("met", Boolean.class),
                row.getBoolean("counted"),
                row.getObject("event_id", UUID.class));
    }
}
