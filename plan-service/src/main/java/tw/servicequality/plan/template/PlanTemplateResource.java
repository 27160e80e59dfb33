package tw.servicequality.plan.template;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.platform.http.Answer;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanTemplateResource {

    private final PlanTemplates templates;
    private final PlanLibrary library;
    private final AgencyRegister register;

    PlanTemplateResource(PlanTemplates templates, PlanLibrary library, AgencyRegister register) {
        this.templates = templates;
        this.library = library;
        this.register = register;
    }

    @GET
    @Path("/templates")
    @PermitAll
    @Operation(operationId = "listPlanTemplates", summary = "列出計畫範本（公開）")
    public PlanTemplatesView list() {
        return new PlanTemplatesView(templates.all());
    }

    @GET
    @Path("/{planId}/completeness")
    @PermitAll
    @Operation(operationId = "getPlanCompleteness", summary = "對照範本，列出計畫缺漏的章節")
    @APIResponseSchema(value = PlanCompleteness.class, responseCode = "200", responseDescription = "對照結果")
    public Response completeness(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        var plan = library.get(planId);
        return Answer.of(PlanCompleteness.of(plan, register.withSuperiors(plan.agency()), templates), plan.version());
    }

    @Schema(description = "計畫範本")
    record PlanTemplatesView(List<PlanTemplate> items) {}
}
