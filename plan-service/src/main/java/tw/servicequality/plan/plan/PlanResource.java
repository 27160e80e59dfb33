package tw.servicequality.plan.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.agency.AgencyProblem;
import tw.servicequality.plan.document.DocumentReader;
import tw.servicequality.plan.plan.PlanView.PlanSummaryView;
import tw.servicequality.plan.plan.Plans.PlanFilter;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanResource {

    private final Gate gate;
    private final DocumentReader reader;
    private final ImportPlan importPlan;
    private final PlanSight sight;
    private final PlanReading reading;

    PlanResource(Gate gate, DocumentReader reader, ImportPlan importPlan, PlanSight sight, PlanReading reading) {
        this.gate = gate;
        this.reader = reader;
        this.importPlan = importPlan;
        this.sight = sight;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importPlan", summary = "匯入計畫文件；文件逐位元組保存，作法一字不改")
    @RequestBody(
            required = true,
            description = "tw-service-plan/1 格式的計畫文件",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "已匯入，狀態為草擬")
    public Response bring(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", required = true) String agency,
            RawDocument document) {
        gate.require(PlanAccess.IMPORT, agency, AgencyProblem.AGENCY_NOT_FOUND, agency);
        var plan = importPlan.bring(agency, reader.read(document.content()));
        return Answer.created("/api/v1/plans/" + plan.id(), PlanView.of(plan), plan.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPlans", summary = "列出計畫；未公布者僅本機關及上級可見")
    @APIResponseSchema(value = PlanPage.class, responseCode = "200", responseDescription = "依匯入順序")
    public Response list(
            @QueryParam("agency") @Parameter(description = "機關代碼") String agency,
            @QueryParam("rocYear")
                    @Parameter(description = "計畫年度（民國）", schema = @Schema(implementation = Integer.class))
                    String rocYear,
            @QueryParam("status") @Parameter(description = "狀態", schema = @Schema(implementation = PlanStatus.class))
                    String status,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        var filter = PlanFilter.of(agency, rocYear, status);
        var page = reading.plans(filter, Cursor.read(cursor), Limit.of(limit));
        return Answer.page(page.map(PlanSummaryView::of), uri);
    }

    @GET
    @Path("/{planId}")
    @PermitAll
    @Operation(operationId = "getPlan", summary = "查詢計畫")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "計畫")
    public Response get(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        var plan = sight.get(planId);
        return Answer.of(PlanView.of(plan), plan.version());
    }

    @GET
    @Path("/{planId}/actions")
    @PermitAll
    @Operation(operationId = "listPlanActions", summary = "列出計畫的具體推動作法，一字不改")
    @APIResponseSchema(value = PlanActionPage.class, responseCode = "200", responseDescription = "依文件順序")
    public Response actions(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        return Answer.page(reading.actions(planId, Cursor.read(cursor), Limit.of(limit)), uri);
    }

    @GET
    @Path("/{planId}/document")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getPlanDocument", summary = "取得匯入時的文件，逐位元組相同")
    @APIResponse(
            responseCode = "200",
            description = "計畫文件",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public byte[] document(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        return reading.document(planId);
    }

    /** How pages look on the wire, for the API document. */
    record PlanPage(List<PlanSummaryView> items, String next) {}

    record PlanActionPage(List<PlanActionView> items, String next) {}
}
