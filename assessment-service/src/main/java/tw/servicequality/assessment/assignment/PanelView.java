package tw.servicequality.assessment.assignment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.panel.PanelSeat;
import tw.servicequality.assessment.panel.SeatStatus;

/** A panel for the assessing side. */
@Schema(description = "考核小組")
record PanelView(List<SeatView> seats) {

    static PanelView of(List<PanelSeat> seats) {
        return new PanelView(seats.stream().map(SeatView::of).toList());
    }

    /** One seat; the reason is why he is recused, empty if he is not. */
    record SeatView(
            @Schema(description = "考核人員（登入帳號識別碼）") String assessor,
            @Schema(description = "所屬機關代碼") String agency,
            @Schema(description = "所屬單位代碼") String unit,
            SeatStatus status,
            @Schema(description = "迴避理由") String reason,
            @Schema(description = "雙人獨立評分時，是否已完成") boolean scored) {

        static SeatView of(PanelSeat seat) {
            return new SeatView(
                    seat.assessor(), seat.agency(), seat.unit(), seat.status(), seat.reason(), seat.hasScored());
        }
    }
}
