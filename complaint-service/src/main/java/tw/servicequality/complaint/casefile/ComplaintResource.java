package tw.servicequality.complaint.casefile;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.complaint.deadline.Handling;
import tw.servicequality.complaint.timeline.Timeline;
import tw.servicequality.complaint.timeline.TimelineEntry;

/** 案件 */
@Path("/api/v1/complaints/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints", description = "陳情案件的辦理")
class ComplaintResource {

    private final CaseDoor door;
    private final CaseAnswer answer;
    private final AssignComplaint assign;
    private final Timeline timeline;
    private final Clock clock;

    ComplaintResource(CaseDoor door, CaseAnswer answer, AssignComplaint assign, Timeline timeline, Clock clock) {
        this.door = door;
        this.answer = answer;
        this.assign = assign;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getComplaint", summary = "查看案件", description = "辦理機關見陳情人全部資料，其查閱留有紀錄；上級機關僅見遮蔽後之資料。")
    @APIResponse(responseCode = "404", description = "查無此案件，或非本機關及所屬機關之案件")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "案件；ETag 為其版本")
    public Response get(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        return answer.of(door.open(ComplaintAccess.READ, caseNumber));
    }

    @GET
    @Path("/timeline")
    @Transactional
    @Operation(operationId = "getComplaintTimeline", summary = "案件歷程", description = "依發生順序，不含個人資料。")
    @APIResponse(responseCode = "200", description = "歷程")
    public TimelineView timeline(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        door.open(ComplaintAccess.READ, caseNumber);
        return new TimelineView(timeline.of(caseNumber));
    }

    @PUT
    @Path("/assignment")
    @Transactional
    @Operation(operationId = "assignComplaint", summary = "分案或改分", description = "指派主辦單位、承辦人及會辦單位（行政程序法第170條）。")
    @APIResponse(responseCode = "409", description = "案件目前的狀態不允許分案")
    @APIResponse(responseCode = "422", description = "查無此單位")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "分案後的案件")
    public Response assign(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintAssignment assignment) {
        return answer.of(assign.assign(caseNumber, ifMatch, assignment.assignment(), clock.instant()));
    }

    @PUT
    @Path("/classification")
    @Transactional
    @Operation(operationId = "classifyComplaint", summary = "歸類", description = "更正陳情類別、機關類別與辦理類別；辦理類別變更者，期限依規則重算。")
    @APIResponse(responseCode = "409", description = "案件已辦結")
    @APIResponse(responseCode = "422", description = "查無此類別")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "歸類後的案件")
    public Response classify(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintClassification classification) {
        return answer.of(assign.classify(
                caseNumber,
                ifMatch,
                classification.type(),
                Optional.ofNullable(classification.category()),
                classification.handling(),
                clock.instant()));
    }

    @Schema(description = "分案")
    record ComplaintAssignment(
            @Schema(description = "主辦單位代碼", examples = "CS") @NotBlank @Size(max = 100) @PlainText
            String unit,

            @Schema(description = "承辦人帳號", examples = "wra.case-officer") @NotBlank @Size(max = 100) @PlainText
            String officer,

            @Schema(description = "會辦單位代碼", nullable = true) @Size(max = 20)
            List<@NotBlank @Size(max = 100) @PlainText String> jointUnits) {

        Assignment assignment() {
            return new Assignment(unit, officer, jointUnits == null ? List.of() : List.copyOf(jointUnits));
        }
    }

    @Schema(description = "歸類")
    record ComplaintClassification(
            @NotNull ComplaintType type,

            @Schema(description = "機關類別代碼", nullable = true) @Size(max = 60) @PlainText
            String category,

            @NotNull Handling handling) {}

    @Schema(description = "案件歷程")
    record TimelineView(List<TimelineEntry> items) {}
}
