package tw.servicequality.plan.difference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/plans/{planId}/difference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanDifferenceResource {

    private final PlanLibrary library;

    PlanDifferenceResource(PlanLibrary library) {
        this.library = library;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getPlanDifference", summary = "與另一版計畫對照：章節、作法及文字之增刪修正")
    @APIResponseSchema(value = PlanDifference.class, responseCode = "200", responseDescription = "對照結果")
    public Response difference(
            @PathParam("planId") @Parameter(description = "新版計畫識別碼") String planId,
            @QueryParam("from") @Parameter(description = "原版計畫識別碼；免填時為所修訂的版次") String from) {
        var plan = library.get(planId);
        return Answer.of(PlanDifference.between(former(plan, from), plan), plan.version());
    }

    private KnownPlan former(KnownPlan plan, String from) {
        return library.get(Optional.ofNullable(from)
                .filter(id -> !id.isEmpty())
                .or(() -> plan.amends().map(UUID::toString))
                .orElseThrow(() -> HttpProblem.INVALID_INPUT
                        .because("此計畫為第 1 版，請指定所要對照的計畫")
                        .at("?from")));
    }
}
