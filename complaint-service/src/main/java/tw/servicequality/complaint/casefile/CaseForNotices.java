package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;
import tw.servicequality.complaint.exchange.ExchangeView;
import tw.servicequality.complaint.notice.NoticeFacts;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.platform.identity.AgencyDirectory;

/** Tells the notices what they say of a case. */
@ApplicationScoped
class CaseForNotices implements NoticeFacts {

    private final Complaints complaints;
    private final Exchange exchange;
    private final AgencyDirectory directory;

    CaseForNotices(Complaints complaints, Exchange exchange, AgencyDirectory directory) {
        this.complaints = complaints;
        this.exchange = exchange;
        this.directory = directory;
    }

    @Override
    public ToldCase of(String caseNumber, NoticeKind kind) {
        var complaint = complaints.get(caseNumber);
        return new ToldCase(complaint.agency(), Optional.ofNullable(complaint.dueOn()), text(complaint, kind));
    }

    @Override
    public Optional<String> agencyOf(String caseNumber) {
        return complaints.find(caseNumber).map(Complaint::agency);
    }

    private String text(Complaint complaint, NoticeKind kind) {
        return switch (kind) {
            case CONFIRMATION, RECEIPT, MERGE, EXCEEDED, REOPENING -> "";
            case TRANSFER ->
                complaint
                        .transferredTo()
                        .or(() -> directory.name(complaint.agency()))
                        .orElse(complaint.agency());
            case DECLINE -> complaint.decline().map(Decline::declineReasons).orElse("");
            case REPLY -> complaint.reply().map(CaseForNotices::letter).orElse("");
            case SUPPLEMENT_REQUEST -> last(complaint, ExchangeKind.SUPPLEMENT_REQUEST);
            case EXTENSION -> last(complaint, ExchangeKind.EXTENSION);
            case INTERIM_REPLY -> last(complaint, ExchangeKind.INTERIM_REPLY);
            case SECOND_REPLY -> last(complaint, ExchangeKind.SECOND_REPLY);
        };
    }

    private static String letter(Closure given) {
        var letter = new StringBuilder(given.reply());
        Optional.ofNullable(given.reasons()).filter(text -> !text.isBlank()).ifPresent(text -> letter.append("\n")
                .append(text));
        Optional.ofNullable(given.remedies()).filter(text -> !text.isBlank()).ifPresent(text -> letter.append("\n")
                .append(text));
        return letter.toString();
    }

    private String last(Complaint complaint, ExchangeKind kind) {
        return exchange.of(complaint.caseNumber(), true).stream()
                .filter(entry -> entry.kind() == kind)
                .reduce((earlier, later) -> later)
                .flatMap(ExchangeView::text)
                .orElse("");
    }
}
