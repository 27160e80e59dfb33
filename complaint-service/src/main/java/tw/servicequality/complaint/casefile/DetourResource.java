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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;

/** 補陳、移轉、併案與不予處理: the ways off the straight road from filing to reply. */
@Path("/api/v1/complaints/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
class DetourResource {

    private final CaseDoor door;
    private final CaseAnswer answer;
    private final SupplementComplaint supplement;
    private final TransferComplaint transfer;
    private final MergeComplaint merge;
    private final DeclineComplaint decline;
    private final Clock clock;

    DetourResource(
            CaseDoor door,
            CaseAnswer answer,
            SupplementComplaint supplement,
            TransferComplaint transfer,
            MergeComplaint merge,
            DeclineComplaint decline,
            Clock clock) {
        this.door = door;
        this.answer = answer;
        this.supplement = supplement;
        this.transfer = transfer;
        this.merge = merge;
        this.decline = decline;
        this.clock = clock;
    }

    @PUT
    @Path("/supplement-request")
    @Transactional
    @Operation(
            operationId = "requestSupplement",
            summary = "通知補陳",
            description = "重要內容不明確者（行政程序法第171條）。等候期間依規則不計入辦理期限。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許通知補陳")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "補陳中的案件")
    public Response request(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintText what) {
        return answer.of(supplement.request(caseNumber, ifMatch, what.text(), clock.instant()));
    }

    @PUT
    @Path("/supplement")
    @Transactional
    @Operation(operationId = "recordSupplement", summary = "登錄補陳", description = "陳情人以書面或言詞補陳者，由承辦人登錄；期限自次日續行計算。")
    @APIResponse(responseCode = "409", description = "版本不符")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "續行辦理的案件")
    public Response supplement(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintText text) {
        var complaint = door.open(ComplaintAccess.HANDLE, caseNumber, ifMatch);
        supplement.supplement(complaint, text.text(), clock.instant());
        return answer.of(complaint);
    }

    @PUT
    @Path("/transfer")
    @Transactional
    @Operation(
            operationId = "transferComplaint",
            summary = "移轉他機關",
            description = "移至平臺上之機關者，案件隨之移轉，承辦期限重新起算，全案上限仍自原受理日起算；移至平臺外者，於此結束。均通知陳情人（行政程序法第172條）。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許移轉，或有他案併入")
    @APIResponse(responseCode = "422", description = "不得移轉至此機關")
    @APIResponseSchema(value = TransferView.class, responseCode = "200", responseDescription = "移轉結果")
    public Response transfer(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintTransfer to) {
        var complaint = to.withinPlatform()
                ? transfer.within(caseNumber, ifMatch, to.agency(), clock.instant())
                : transfer.outside(caseNumber, ifMatch, to.agency(), clock.instant());
        return Response.ok(new TransferView(caseNumber, to.agency(), complaint.status()))
                .build();
    }

    @PUT
    @Path("/merger")
    @Transactional
    @Operation(operationId = "mergeComplaint", summary = "併案", description = "併入本機關另一辦理中案件；案號、陳情人與期限各自保留，主案答復時一併答復。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許併案，或有他案併入")
    @APIResponse(responseCode = "422", description = "主案不符規定")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "併案後的案件")
    public Response merge(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintMerger merger) {
        return answer.of(merge.merge(caseNumber, ifMatch, merger.leadingCase()));
    }

    @PUT
    @Path("/separation")
    @Transactional
    @Operation(operationId = "separateComplaint", summary = "回復單獨辦理", description = "自併入之主案分出，由主案之承辦單位與承辦人單獨續辦；期限照原起算。")
    @APIResponse(responseCode = "409", description = "案件未併入他案")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "單獨辦理的案件")
    public Response separate(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer.of(merge.separate(caseNumber, ifMatch));
    }

    @PUT
    @Path("/decline")
    @Transactional
    @Operation(operationId = "declineComplaint", summary = "不予處理", description = "行政程序法第173條各款；得而非應，經核定，仍予登記。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許不予處理，或有他案併入")
    @APIResponse(responseCode = "422", description = "未指明已明確答復之前案")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "不予處理的案件")
    public Response decline(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintDecline why) {
        return answer.of(decline.decline(caseNumber, ifMatch, why.decline(), clock.instant()));
    }

    @Schema(description = "移轉")
    record ComplaintTransfer(
            @Schema(description = "平臺上之機關代碼，或平臺外機關之全銜", examples = "WRA-NORTH") @NotBlank @Size(max = 200) @PlainText
            String agency,

            @Schema(description = "是否為平臺上之機關") boolean withinPlatform) {}

    @Schema(description = "移轉結果；案件此後由受移轉機關查看")
    record TransferView(String caseNumber, String agency, ComplaintStatus status) {}

    @Schema(description = "併案")
    record ComplaintMerger(
            @Schema(description = "主案案號", examples = "C105-000122") @NotBlank @Size(max = 30)
            String leadingCase) {}

    @Schema(description = "不予處理")
    record ComplaintDecline(
            @NotNull DeclineGround ground,

            @Schema(description = "說明") @NotBlank @Size(max = 5_000) @PlainText
            String reasons,

            @Schema(description = "已明確答復之前案", nullable = true) @Size(max = 20)
            List<@NotBlank @Size(max = 30) String> earlierCases) {

        Decline decline() {
            return new Decline(ground, reasons, earlierCases == null ? List.of() : List.copyOf(earlierCases));
        }
    }
}
