package tw.servicequality.plan.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.obligation.ObligationRows.Standing;

/** 差異: what would become of a plan's open obligations. What is reported, checked or waived is not touched and not named. */
@Schema(description = "應辦期限之差異")
record Difference(
        @Schema(description = "不變之筆數") int kept,
        @Schema(description = "到期日移動者") List<Change> moved,
        @Schema(description = "新增者") List<Change> added,
        @Schema(description = "註銷者") List<Change> withdrawn) {

    @Schema(description = "一筆差異")
    record Change(
            UUID obligationId,
            @Schema(description = "作法識別碼，或全計畫條文在文件中的位置") String source,
            @Schema(description = "負責單位") String unit,
            @Schema(description = "規則所載之日") LocalDate nominalOn,

            @Schema(description = "原到期日；新增者為 null", nullable = true)
            LocalDate dueOnBefore,

            @Schema(description = "到期日；註銷者為 null", nullable = true)
            LocalDate dueOn,

            @Schema(description = "因放假日調整之說明") String why) {}

    static Difference between(List<Standing> standing, List<PlannedObligation> planned) {
        var before = standing.stream().collect(Collectors.toMap(Standing::id, Function.identity()));
        var moved = new ArrayList<Change>();
        var added = new ArrayList<Change>();
        var kept = 0;
        for (var one : planned) {
            var was = before.remove(one.id());
            if (was == null || was.status() == ObligationStatus.WITHDRAWN) {
                added.add(change(one, null));
            } else if (ObligationStatus.OPEN.contains(was.status())
                    && !was.dueOn().equals(one.dueOn())) {
                moved.add(change(one, was.dueOn()));
            } else {
                kept++;
            }
        }
        var withdrawn = standing.stream()
                .filter(one -> before.containsKey(one.id()))
                .filter(one -> ObligationStatus.OPEN.contains(one.status()))
                .map(one -> new Change(one.id(), one.source(), one.unit(), one.nominalOn(), one.dueOn(), null, ""))
                .toList();
        return new Difference(kept, moved, added, withdrawn);
    }

    private static Change change(PlannedObligation one, LocalDate before) {
        return new Change(one.id(), one.source(), one.unit(), one.nominalOn(), before, one.dueOn(), one.rolledWhy());
    }
}
