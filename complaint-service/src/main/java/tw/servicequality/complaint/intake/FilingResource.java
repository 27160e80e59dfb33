package tw.servicequality.complaint.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.deadline.DeadlineView;
import tw.servicequality.complaint.intake.FileComplaint.Receipt;
import tw.servicequality.complaint.lookup.LookupCode;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

/** 受理陳情 */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
class FilingResource {

    private final FileComplaint file;
    private final Clock clock;

    FilingResource(FileComplaint file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "fileComplaint",
            summary = "提出陳情",
            description = "無須登入。查詢碼僅於此時回覆，請妥為保存；機關要求電子郵件確認者，查詢碼僅寄至所留信箱。")
    @APIResponse(responseCode = "422", description = "查無此機關、管道或類別，或未具姓名與聯絡方式")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "受理回條")
    public Response file(@NotNull @Valid ComplaintFiling filing) {
        var receipt = file.file(filing, clock.instant());
        var path = "/api/v1/complaints/" + receipt.complaint().caseNumber();
        return Answer.created(path, ReceiptView.of(receipt), receipt.complaint().version());
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "受理回條")
    record ReceiptView(
            @Schema(description = "案號", examples = "C105-000123")
            String caseNumber,

            @Schema(description = "查詢碼；須經電子郵件確認者，僅寄至該信箱", examples = "7K3M-Q2WX-9FHT-0C4B")
            Optional<String> lookupCode,

            String agency,
            LocalDate filedOn,
            ComplaintStatus status,
            @Schema(description = "答復期限；待確認者尚無") Optional<DeadlineView> deadline) {

        static ReceiptView of(Receipt receipt) {
            var complaint = receipt.complaint();
            return new ReceiptView(
                    complaint.caseNumber(),
                    receipt.lookupCode().map(LookupCode::inClear),
                    complaint.agency(),
                    complaint.filedOn(),
                    complaint.status(),
                    receipt.deadline().map(DeadlineView::of));
        }
    }
}
