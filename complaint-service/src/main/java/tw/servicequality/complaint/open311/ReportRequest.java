package tw.servicequality.complaint.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.intake.ComplaintFiling;
import tw.servicequality.complaint.intake.ComplaintFiling.PetitionerFiling;
import tw.servicequality.complaint.intake.FileComplaint;
import tw.servicequality.complaint.intake.FileComplaint.Receipt;
import tw.servicequality.platform.idempotency.Idempotent;

/** Files a service request as the case it is; once for an Idempotency-Key, where the client sends one. */
@ApplicationScoped
class ReportRequest {

    private static final int TITLE = 60;

    private final Open311Services services;
    private final Open311Requests requests;
    private final FileComplaint file;

    ReportRequest(Open311Services services, Open311Requests requests, FileComplaint file) {
        this.services = services;
        this.requests = requests;
        this.file = file;
    }

    @Idempotent
    public Response once(Open311Filing filing, Instant now) {
        return Response.ok(file(filing, now)).build();
    }

    @Transactional
    public List<Open311Receipt> file(Open311Filing filing, Instant now) {
        var agency = services.jurisdiction(filing.jurisdiction());
        var service = services.get(agency, filing.service());
        var receipt = file.file(complaint(agency, service, filing), now);
        requests.keep(receipt.complaint().caseNumber(), agency, filing, now);
        return List.of(new Open311Receipt(receipt.complaint().caseNumber(), notice(receipt), Optional.empty()));
    }

    /** Without name or contact it is filed as anonymous: still registered, and answered if the agency sees fit (行政程序法 §173). */
    private static ComplaintFiling complaint(String agency, Open311Service service, Open311Filing filing) {
        var petitioner = new PetitionerFiling(
                filing.name().orElse(null),
                filing.email().orElse(null),
                filing.phone().orElse(null),
                null);
        return new ComplaintFiling(
                agency,
                Open311Services.CHANNEL,
                filing.type(),
                service.equals(Open311Services.GENERAL) ? null : service.code(),
                title(service, filing),
                filing.content(),
                filing.confidential(),
                false,
                true,
                petitioner);
    }

    private static String title(Open311Service service, Open311Filing filing) {
        var first = filing.description().lines().findFirst().orElse("");
        var short60 = first.codePoints()
                .limit(TITLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return service.name() + "：" + short60;
    }

    private static String notice(Receipt receipt) {
        var code = receipt.lookupCode()
                .map(it -> "查詢碼 " + it.inClear() + "，請妥為保存，憑案號與查詢碼查詢答復。")
                .orElse("");
        return receipt.deadline()
                .map(deadline -> "案件已受理，答復期限 " + deadline.dueOn() + "。" + code)
                .orElse("請依電子郵件之說明確認，確認後始受理。" + code);
    }
}
