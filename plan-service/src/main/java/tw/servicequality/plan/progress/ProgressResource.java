package tw.servicequality.plan.progress;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/plans/{planId}/obligations/{obligationId}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "辦理情形之提報與查核")
class ProgressResource {

    private static final String PLAN = "計畫識別碼";
    private static final String OBLIGATION = "應辦期限識別碼";
    private static final String NUMBER = "第幾次提報";
    private static final String ETAG = "讀取時的 ETag";

    private final ProgressDoor door;
    private final ProgressReports reports;
    private final ReportProgress report;

    ProgressResource(ProgressDoor door, ProgressReports reports, ReportProgress report) {
        this.door = door;
        this.reports = reports;
        this.report = report;
    }

    @GET
    @Transactional
    @Operation(operationId = "listProgressReports", summary = "列出應辦期限之所有提報，含已更正及撤回者")
    @APIResponseSchema(value = ProgressReportsView.class, responseCode = "200", responseDescription = "依提報次序")
    public Response list(
            @PathParam("planId") @Parameter(description = PLAN) String planId,
            @PathParam("obligationId") @Parameter(description = OBLIGATION) String obligationId) {
        var obligation = door.open(ProgressAccess.READ, planId, obligationId);
        var items =
                reports.of(obligation.id()).stream().map(ProgressReportView::of).toList();
        return Answer.of(new ProgressReportsView(items), obligation.version());
    }

    @POST
    @Idempotent
    @Operation(operationId = "reportProgress", summary = "提報辦理情形；已有提報者為更正，須敘明理由")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "201", responseDescription = "已提報")
    @APIResponse(responseCode = "409", description = "應辦期限目前狀態不受理提報")
    public Response add(
            @PathParam("planId") @Parameter(description = PLAN) String planId,
            @PathParam("obligationId") @Parameter(description = OBLIGATION) String obligationId,
            @NotNull @Valid ProgressReporting told) {
        var made = report.report(planId, obligationId, told);
        var path = "/api/v1/plans/" + planId + "/obligations/" + obligationId + "/reports/" + made.number();
        return Answer.created(path, ProgressReportView.of(made), made.version());
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(operationId = "getProgressReport", summary = "查詢一次提報")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "200", responseDescription = "提報")
    public Response get(
            @PathParam("planId") @Parameter(description = PLAN) String planId,
            @PathParam("obligationId") @Parameter(description = OBLIGATION) String obligationId,
            @PathParam("number") @Parameter(description = NUMBER) String number) {
        var obligation = door.open(ProgressAccess.READ, planId, obligationId);
        return answer(reports.get(obligation.id(), number));
    }

    @PUT
    @Path("/{number}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawProgressReport", summary = "撤回提報；仍列出並載明理由")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "200", responseDescription = "已撤回")
    public Response withdraw(
            @PathParam("planId") @Parameter(description = PLAN) String planId,
            @PathParam("obligationId") @Parameter(description = OBLIGATION) String obligationId,
            @PathParam("number") @Parameter(description = NUMBER) String number,
            @HeaderParam("If-Match") @Parameter(description = ETAG, required = true) String ifMatch,
            @NotNull @Valid ProgressSettlement settlement) {
        return answer(report.withdraw(planId, obligationId, number, ifMatch, settlement.reason));
    }

    @PUT
    @Path("/{number}/check")
    @Transactional
    @Operation(operationId = "checkProgressReport", summary = "查核通過（秘書單位）")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "200", responseDescription = "查核通過")
    public Response check(
            @PathParam("planId") @Parameter(description = PLAN) String planId,
            @PathParam("obligationId") @Parameter(description = OBLIGATION) String obligationId,
            @PathParam("number") @Parameter(description = NUMBER) String number,
            @HeaderParam("If-Match") @Parameter(description = ETAG, required = true) String ifMatch) {
        return answer(report.check(planId, obligationId, number, ifMatch));
    }

    @PUT
    @Path("/{number}/return")
    @Transactional
    @Operation(operationId = "returnProgressReport", summary = "退回補正（秘書單位）")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "200", responseDescription = "已退回")
    public Response giveBack(
            @PathParam("planId") @Parameter(description = PLAN) String planId,
            @PathParam("obligationId") @Parameter(description = OBLIGATION) String obligationId,
            @PathParam("number") @Parameter(description = NUMBER) String number,
            @HeaderParam("If-Match") @Parameter(description = ETAG, required = true) String ifMatch,
            @NotNull @Valid ProgressSettlement settlement) {
        return answer(report.giveBack(planId, obligationId, number, ifMatch, settlement.reason));
    }

    /** The version is that of after the change. */
    private Response answer(ProgressReport of) {
        reports.flush();
        return Answer.of(ProgressReportView.of(of), of.version());
    }

    @Schema(description = "提報")
    record ProgressReportsView(List<ProgressReportView> items) {}

    @Schema(description = "撤回或退回之理由")
    record ProgressSettlement(
            @NotBlank @Size(max = 500) @Schema(description = "理由", examples = "數量誤植")
            String reason) {}
}
