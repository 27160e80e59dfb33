package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.Problem;

/** 整批分案 */
@Path("/api/v1/complaints/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
class AssignmentsResource {

    private static final int MOST = 200;

    private final Gate gate;
    private final AssignComplaints assign;
    private final Clock clock;

    AssignmentsResource(Gate gate, AssignComplaints assign, Clock clock) {
        this.gate = gate;
        this.assign = assign;
        this.clock = clock;
    }

    @PUT
    @Idempotent
    @Operation(
            operationId = "assignComplaints",
            summary = "整批分案或改分",
            description = "至多 200 件，各件分別決定；不成者不影響他件，結果逐件列明。version 為讀取時之版本（ETag 之數字）。")
    @APIResponse(responseCode = "503", description = "同時進行之整批分案過多，請稍後再試")
    @APIResponseSchema(value = AssignmentsView.class, responseCode = "200", responseDescription = "逐件結果，依所列次序")
    public Response assign(@NotNull @Valid ComplaintAssignments wanted) {
        gate.require(ComplaintAccess.ASSIGN);
        var to = new Assignment(wanted.unit(), wanted.officer(), List.of());
        var items = wanted.items().stream().map(AssignmentItem::item).toList();
        var results = assign.assign(items, to, clock.instant());
        return Response.ok(new AssignmentsView(
                        results.stream().map(AssignmentView::of).toList()))
                .build();
    }

    @Schema(description = "整批分案")
    record ComplaintAssignments(
            @NotEmpty @Size(max = MOST) List<@Valid @NotNull AssignmentItem> items,

            @Schema(description = "主辦單位代碼", examples = "CS") @NotBlank @Size(max = 100) @PlainText
            String unit,

            @Schema(description = "承辦人帳號", examples = "wra.case-officer") @NotBlank @Size(max = 100) @PlainText
            String officer) {}

    @Schema(description = "一件")
    record AssignmentItem(
            @Schema(description = "案號", examples = "C105-000123") @NotBlank @Size(max = 30) @PlainText
            String caseNumber,

            @Schema(description = "讀取時之版本", examples = "0") @Min(0)
            long version) {

        AssignComplaints.Item item() {
            return new AssignComplaints.Item(caseNumber, version);
        }
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "一件之結果")
    record AssignmentView(
            String caseNumber,

            @Schema(description = "如同單獨分案所得之 HTTP 狀態", examples = "200")
            int status,

            @Schema(description = "分案後之版本") Optional<Long> version,

            @Schema(description = "未成者之錯誤代碼", examples = "VERSION_STALE")
            Optional<String> code,

            @Schema(description = "未成之原因") Optional<String> title) {

        static AssignmentView of(AssignComplaints.Result result) {
            return new AssignmentView(
                    result.caseNumber(),
                    result.refusal().map(Problem::status).orElse(200),
                    result.version(),
                    result.refusal().map(Problem::name),
                    result.refusal().map(Problem::title));
        }
    }

    @Schema(description = "整批分案之結果")
    record AssignmentsView(List<AssignmentView> items) {}
}
