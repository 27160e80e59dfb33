package tw.servicequality.complaint.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.complaint.casefile.CaseByCase.Work;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;

/** 整批分案與整批併案 */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
class ManyCasesResource {

    private static final int MOST = 200;

    private final Gate gate;
    private final CaseByCase cases;
    private final AssignComplaint assign;
    private final MergeComplaint merge;
    private final Clock clock;

    ManyCasesResource(Gate gate, CaseByCase cases, AssignComplaint assign, MergeComplaint merge, Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.assign = assign;
        this.merge = merge;
        this.clock = clock;
    }

    @PUT
    @Path("/assignments")
    @Idempotent
    @Operation(
            operationId = "assignComplaints",
            summary = "整批分案或改分",
            description = "至多 200 件，各件分別決定；不成者不影響他件，結果逐件列明。version 為讀取時之版本（ETag 之數字）。")
    @APIResponse(responseCode = "503", description = "同時進行之整批作業過多，請稍後再試")
    @APIResponseSchema(value = ManyCasesView.class, responseCode = "200", responseDescription = "逐件結果，依所列次序")
    public Response assign(@NotNull @Valid ComplaintAssignments wanted) {
        gate.require(ComplaintAccess.ASSIGN);
        var to = new Assignment(wanted.unit(), wanted.officer(), List.of());
        var now = clock.instant();
        return each(
                wanted.items(),
                new Work(
                        item -> assign.assign(item.caseNumber(), item.ifMatch(), to, now),
                        complaint -> complaint.assignment().equals(Optional.of(to))));
    }

    @PUT
    @Path("/mergers")
    @Idempotent
    @Operation(
            operationId = "mergeComplaints",
            summary = "整批併案",
            description = "同一事由之多件陳情併入本機關一件辦理中之主案；至多 200 件，各件分別決定；不成者不影響他件，結果逐件列明。" + "version 為讀取時之版本（ETag 之數字）。")
    @APIResponse(responseCode = "503", description = "同時進行之整批作業過多，請稍後再試")
    @APIResponseSchema(value = ManyCasesView.class, responseCode = "200", responseDescription = "逐件結果，依所列次序")
    public Response merge(@NotNull @Valid ComplaintMergers wanted) {
        gate.require(ComplaintAccess.ASSIGN);
        var into = wanted.leadingCase();
        return each(
                wanted.items(),
                new Work(
                        item -> merge.merge(item.caseNumber(), item.ifMatch(), into),
                        complaint -> complaint.mergedInto().equals(Optional.of(into))));
    }

    private Response each(List<OneOfMany> items, Work work) {
        var results = cases.each(items.stream().map(OneOfMany::item).toList(), work);
        return Response.ok(ManyCasesView.of(results)).build();
    }

    @Schema(description = "整批分案")
    record ComplaintAssignments(
            @NotEmpty @Size(max = MOST) List<@Valid @NotNull OneOfMany> items,

            @Schema(description = "主辦單位代碼", examples = "CS") @NotBlank @Size(max = 100) @PlainText
            String unit,

            @Schema(description = "承辦人帳號", examples = "wra.case-officer") @NotBlank @Size(max = 100) @PlainText
            String officer) {}

    @Schema(description = "整批併案")
    record ComplaintMergers(
            @NotEmpty @Size(max = MOST) List<@Valid @NotNull OneOfMany> items,

            @Schema(description = "主案案號", examples = "C105-000122") @NotBlank @Size(max = 30)
            String leadingCase) {}
}
