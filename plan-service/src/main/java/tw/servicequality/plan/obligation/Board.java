package tw.servicequality.plan.obligation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import tw.servicequality.plan.obligation.BoardView.BoardRow;
import tw.servicequality.plan.obligation.BoardView.Light;
import tw.servicequality.plan.plan.PlanFacts;

/** 看板: one statement for a plan. */
@ApplicationScoped
class Board {

    private static final int SOON_DAYS = 5;

    private static final String COUNTS = """
            with place as (
              select position as dimension, no || name as name from plan_dimension where plan_id = ?
              union all select null, '全計畫')
            select place.dimension, place.name, o.status, count(o.id),
              count(o.id) filter (where o.status = 'UPCOMING' and o.due_on between ? and ?)
            from place left join obligation o
              on o.plan_id = ? and o.dimension is not distinct from place.dimension and o.status <> 'WITHDRAWN'
            group by 1, 2, 3 order by 1 nulls last, 3""";

    private final AgroalDataSource database;
    private final Clock clock;

    Board(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    BoardView of(PlanFacts plan) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNTS)) {
            var today = LocalDate.now(clock);
            select.setObject(1, plan.id());
            select.setObject(2, today);
            select.setObject(3, today.plusDays(SOON_DAYS));
            select.setObject(4, plan.id());
            try (var rows = select.executeQuery()) {
                return new BoardView(rows(rows));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<BoardRow> rows(ResultSet row) throws SQLException {
        var rows = new ArrayList<BoardRow>();
        while (row.next()) {
            var dimension = row.getObject(1, Integer.class);
            if (rows.isEmpty() || !java.util.Objects.equals(rows.getLast().dimension(), dimension)) {
                rows.add(new BoardRow(
                        dimension, row.getString(2), new EnumMap<>(ObligationStatus.class), 0, Light.GREY));
            }
            if (row.getString(3) != null) {
                var last = rows.removeLast();
                last.counts().put(ObligationStatus.valueOf(row.getString(3)), row.getLong(4));
                var soon = last.soon() + row.getLong(5);
                rows.add(new BoardRow(dimension, last.name(), last.counts(), soon, Light.of(last.counts(), soon)));
            }
        }
        return rows;
    }
}
