package tw.servicequality.plan.obligation;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "應辦期限看板")
record BoardView(@Schema(description = "各面向；全計畫條文列於最後") List<BoardRow> rows) {

    @Schema(description = "一個面向")
    record BoardRow(
            @Schema(description = "面向在計畫中的順序；全計畫條文為 null", nullable = true)
            Integer dimension,

            @Schema(description = "面向名稱") String name,
            @Schema(description = "各狀態之筆數") Map<ObligationStatus, Long> counts,
            @Schema(description = "五個日曆日內到期之筆數") long soon,

            @Schema(description = "GREEN 無逾期、YELLOW 有將到期或退回者、RED 有逾期、GREY 尚無應辦")
            Light light) {}

    /** 燈號 */
    enum Light {
        GREEN,
        YELLOW,
        RED,
        GREY;

        /** Red for anything overdue, yellow for anything returned or due soon. */
        static Light of(Map<ObligationStatus, Long> counts, long soon) {
            if (counts.isEmpty()) {
                return GREY;
            }
            if (counts.getOrDefault(ObligationStatus.OVERDUE, 0L) > 0) {
                return RED;
            }
            return soon > 0 || counts.getOrDefault(ObligationStatus.RETURNED, 0L) > 0 ? YELLOW : GREEN;
        }
    }
}
