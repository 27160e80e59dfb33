package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
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
import tw.servicequality.complaint.deadline.DeadlineView;
import tw.servicequality.complaint.deadline.Deadlines;
import tw.servicequality.complaint.timeline.Timeline;
import tw.servicequality.complaint.timeline.TimelineEntry;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.time.Taipei;

/** 案件辦理 */
@Path("/api/v1/complaints/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints", description = "陳情案件的辦理")
class ComplaintResource {

    private final Complaints complaints;
    private final CaseDoor door;
    private final AssignComplaint assign;
    private final CloseComplaint close;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final Clock clock;

    ComplaintResource(
            Complaints complaints,
            CaseDoor door,
            AssignComplaint assign,
            CloseComplaint close,
            Deadlines deadlines,
            Timeline timeline,
            Clock clock) {
        this.complaints = complaints;
        this.door = door;
        this.assign = assign;
        this.close = close;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getComplaint", summary = "查看案件", description = "辦理機關見陳情人全部資料；上級機關僅見遮蔽後之資料。")
    @APIResponse(responseCode = "404", description = "查無此案件，或非本機關及所屬機關之案件")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "案件；ETag 為其版本")
    public Response get(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        return answer(door.open(ComplaintAccess.READ, () -> complaints.get(caseNumber)));
    }

    @PUT
    @Path("/assignment")
    @Transactional
    @Operation(operationId = "assignComplaint", summary = "分案", description = "指派承辦單位與承辦人（行政程序法第170條）。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許分案")
    @APIResponse(responseCode = "422", description = "查無此單位")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "分案後的案件")
    public Response assign(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintAssignment assignment) {
        return answer(assign.assign(caseNumber, ifMatch, new Assignment(assignment.unit(), assignment.officer())));
    }

    @PUT
    @Path("/closure")
    @Transactional
    @Operation(operationId = "closeComplaint", summary = "答復並結案", description = "以已定之期限末日判定是否依限；末日當日結案為依限。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許結案")
    @APIResponse(responseCode = "422", description = "認無理由而未說明其意旨")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "結案後的案件")
    public Response close(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintClosure closure) {
        var told = new Closure(closure.outcome(), closure.reply(), closure.reasons());
        return answer(close.close(caseNumber, ifMatch, told, Taipei.today(clock)));
    }

    @GET
    @Path("/timeline")
    @Operation(operationId = "getComplaintTimeline", summary = "案件歷程", description = "依發生順序，不含個人資料。")
    @APIResponse(responseCode = "200", description = "歷程")
    public TimelineView timeline(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        door.open(ComplaintAccess.READ, () -> complaints.get(caseNumber));
        return new TimelineView(timeline.of(caseNumber));
    }

    private Response answer(Complaint complaint) {
        var deadline = DeadlineView.of(deadlines.get(complaint.caseNumber(), FINAL_REPLY));
        var view = ComplaintView.of(complaint, deadline, door.petitionerOf(complaint));
        return Answer.of(view, complaint.version());
    }

    @Schema(description = "分案")
    record ComplaintAssignment(
            @Schema(description = "承辦單位代碼", examples = "CS") @NotBlank @Size(max = 100) @PlainText
            String unit,

            @Schema(description = "承辦人帳號", examples = "wra.case-officer") @NotBlank @Size(max = 100) @PlainText
            String officer) {}

    @Schema(description = "答復與結案")
    record ComplaintClosure(
            @NotNull Outcome outcome,

            @Schema(description = "答復內容") @NotBlank @Size(max = 20_000) @PlainText
            String reply,

            @Schema(description = "認無理由時必填（行政程序法第171條）", nullable = true) @Size(max = 20_000) @PlainText
            String reasons) {}

    @Schema(description = "案件歷程")
    record TimelineView(List<TimelineEntry> items) {}
}
