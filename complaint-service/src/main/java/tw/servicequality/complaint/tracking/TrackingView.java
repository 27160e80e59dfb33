package tw.servicequality.complaint.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.casefile.Outcome;
import tw.servicequality.complaint.exchange.ExchangeView;

/** A case as its petitioner sees it. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "案件進度")
record TrackingView(
        String caseNumber,
        String agency,
        ComplaintStatus status,
        LocalDate filedOn,
        @Schema(description = "答復期限末日；待確認者尚無") Optional<LocalDate> dueOn,
        Optional<LocalDate> closedOn,
        Optional<Outcome> outcome,
        @Schema(description = "答復內容") Optional<String> reply,
        @Schema(description = "認無理由之說明") Optional<String> reasons,

        @Schema(description = "得依法救濟之告知") Optional<String> remedies,

        @Schema(description = "與機關之往來") List<ExchangeView> exchange) {

    static TrackingView of(Complaint complaint, List<ExchangeView> exchange) {
        var closure = complaint.closure();
        return new TrackingView(
                complaint.caseNumber(),
                complaint.agency(),
                complaint.shownStatus(),
                complaint.filedOn(),
                Optional.ofNullable(complaint.dueOn()),
                closure.map(it -> it.closedOn()),
                closure.map(it -> it.outcome()),
                closure.map(it -> it.reply()),
                closure.flatMap(it -> it.reasons()),
                closure.flatMap(it -> it.remedies()),
                exchange);
    }

    @Override
    public String toString() {
        return "TrackingView[" + caseNumber + "]";
    }
}
