package tw.servicequality.plan.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.document.DocumentReader;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;

/** 修訂: a published plan is not changed; a new edition goes the way of a plan and then takes its place. */
@Path("/api/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanEditionResource {

    private final Gate gate;
    private final DocumentReader reader;
    private final ImportPlan importPlan;
    private final PlanReading reading;

    PlanEditionResource(Gate gate, DocumentReader reader, ImportPlan importPlan, PlanReading reading) {
        this.gate = gate;
        this.reader = reader;
        this.importPlan = importPlan;
        this.reading = reading;
    }

    @POST
    @Path("/amendments")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "amendPlan", summary = "提出修訂；公布前現行版次仍有效")
    @RequestBody(
            required = true,
            description = "tw-service-plan/1 格式的修訂後計畫文件全文",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "新版次，狀態為草擬")
    public Response amend(
            @PathParam("planId") @Parameter(description = "現行版次之計畫識別碼") String planId,
            @QueryParam("reason")
                    @NotBlank
                    @Size(max = 500)
                    @Parameter(description = "修訂理由", required = true, example = "配合組織調整修正辦理單位")
                    String reason,
            RawDocument document) {
        gate.require(PlanAccess.AMEND);
        var plan = importPlan.amend(planId, reason, reader.read(document.content()));
        return Answer.created("/api/v1/plans/" + plan.id(), PlanView.of(plan), plan.version());
    }

    @GET
    @Path("/editions")
    @PermitAll
    @Operation(operationId = "listPlanEditions", summary = "列出計畫的各版次；未公布者僅本機關及上級可見")
    @APIResponseSchema(value = PlanEditionsView.class, responseCode = "200", responseDescription = "依版次")
    public PlanEditionsView editions(@PathParam("planId") @Parameter(description = "任一版次之計畫識別碼") String planId) {
        return new PlanEditionsView(
                reading.editions(planId).stream().map(PlanView::of).toList());
    }

    @Schema(description = "計畫的各版次")
    record PlanEditionsView(List<PlanView> items) {}
}
