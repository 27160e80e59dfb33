package tw.servicequality.complaint.casefile;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;

/** 答復、核定、結案與重啟 */
@Path("/api/v1/complaints/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
class ReplyResource {

    private final CaseAnswer answer;
    private final CloseComplaint close;
    private final ReplyForNow interim;
    private final ReopenComplaint reopen;
    private final Clock clock;

    ReplyResource(CaseAnswer answer, CloseComplaint close, ReplyForNow interim, ReopenComplaint reopen, Clock clock) {
        this.answer = answer;
        this.close = close;
        this.interim = interim;
        this.reopen = reopen;
        this.clock = clock;
    }

    @PUT
    @Path("/interim-reply")
    @Transactional
    @Operation(operationId = "giveInterimReply", summary = "先行答復", description = "案件仍繼續辦理；先行答復期限於此判定。")
    @APIResponse(responseCode = "409", description = "案件不在辦理中")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "案件")
    public Response interim(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintText text) {
        return answer.of(interim.reply(caseNumber, ifMatch, text.text(), clock.instant()));
    }

    @PUT
    @Path("/reply")
    @Transactional
    @Operation(operationId = "proposeReply", summary = "擬答陳核", description = "承辦人擬答，依分層負責陳送核定。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許擬答")
    @APIResponse(responseCode = "422", description = "認無理由而未說明其意旨")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "陳核中的案件")
    public Response propose(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintReply reply) {
        return answer.of(close.propose(caseNumber, ifMatch, reply.closure()));
    }

    @PUT
    @Path("/reply/return")
    @Transactional
    @Operation(operationId = "returnReply", summary = "退回擬答", description = "退回承辦人重擬。")
    @APIResponse(responseCode = "409", description = "無陳核中的擬答")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "退回後的案件")
    public Response sendBack(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer.of(close.sendBack(caseNumber, ifMatch, clock.instant()));
    }

    @PUT
    @Path("/reply/approval")
    @Transactional
    @Operation(operationId = "approveReply", summary = "核定答復並結案", description = "併入本案者一併答復結案；以末日判定是否依限。")
    @APIResponse(responseCode = "409", description = "無陳核中的擬答")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "結案後的案件")
    public Response approve(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer.of(close.approve(caseNumber, ifMatch, clock.instant()));
    }

    @PUT
    @Path("/closure")
    @Transactional
    @Operation(
            operationId = "closeComplaint",
            summary = "答復並結案",
            description = "具核定權者一次完成擬答與核定。以已定之期限末日判定是否依限；末日當日結案為依限。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許結案")
    @APIResponse(responseCode = "422", description = "認無理由而未說明其意旨")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "結案後的案件")
    public Response close(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintReply closure) {
        return answer.of(close.close(caseNumber, ifMatch, closure.closure(), clock.instant()));
    }

    @PUT
    @Path("/reopening")
    @Transactional
    @Operation(operationId = "reopenComplaint", summary = "重啟", description = "已結或不予處理之案件重新辦理，另起期限；前次答復與判定保留。")
    @APIResponse(responseCode = "409", description = "案件尚未辦結")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "重啟後的案件")
    public Response reopen(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintText reason) {
        return answer.of(reopen.reopen(caseNumber, ifMatch, reason.text(), clock.instant()));
    }

    @Schema(description = "答復")
    record ComplaintReply(
            @NotNull Outcome outcome,

            @Schema(description = "答復內容") @NotBlank @Size(max = 20_000) @PlainText
            String reply,

            @Schema(description = "認無理由時必填（行政程序法第171條）", nullable = true) @Size(max = 20_000) @PlainText
            String reasons,

            @Schema(description = "得提起訴願、訴訟或國家賠償者之告知（行政程序法第172條）", nullable = true) @Size(max = 5_000) @PlainText
            String remedies) {

        Closure closure() {
            return new Closure(outcome, reply, reasons, remedies);
        }

        @Override
        public String toString() {
            return "ComplaintReply[" + outcome + "]";
        }
    }
}
