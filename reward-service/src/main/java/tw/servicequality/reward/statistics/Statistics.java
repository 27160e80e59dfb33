package tw.servicequality.reward.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ruleset.AwardLevel;

/** Counts grants that stand; index reward_grant_year. */
@ApplicationScoped
class Statistics {

    private static final String COUNT = """
            select agency, rule_id, level, count(*), sum(count) from reward_grant
            where roc_year = ? and agency = any (?) and revoked_at is null
            group by agency, rule_id, level order by agency, rule_id, array_position(array['COMMENDATION','MERIT','MAJOR_MERIT'], level)""";

    private final AgroalDataSource database;

    Statistics(AgroalDataSource database) {
        this.database = database;
    }

    /** One line of the table. */
    @Schema(name = "RewardStatisticsLine", description = "一機關、一規定、一獎別")
    record Line(
            @Schema(description = "人員所屬機關") String agency,

            @Schema(description = "規定代號", examples = "R001-2a")
            String ruleId,

            AwardLevel level,
            @Schema(description = "獎勵件數") int grants,
            @Schema(description = "合計次數") int times) {}

    List<Line> of(int rocYear, Collection<String> agencies) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNT)) {
            select.setInt(1, rocYear);
            select.setArray(2, connection.createArrayOf("text", agencies.toArray()));
            var lines = new ArrayList<Line>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(
                            row.getString(1),
                            row.getString(2),
                            AwardLevel.valueOf(row.getString(3)),
                            row.getInt(4),
                            row.getInt(5)));
                }
            }
            return lines;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
