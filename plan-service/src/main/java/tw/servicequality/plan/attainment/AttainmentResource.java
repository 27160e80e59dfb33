package tw.servicequality.plan.attainment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.plan.progress.ProgressAccess;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/plans/{planId}/attainment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "辦理情形之提報與查核")
class AttainmentResource {

    private final PlanLibrary library;
    private final Gate gate;
    private final AttainmentRows rows;
    private final Clock clock;

    AttainmentResource(PlanLibrary library, Gate gate, AttainmentRows rows, Clock clock) {
        this.library = library;
        this.gate = gate;
        this.rows = rows;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getPlanAttainment", summary = "目標達成情形：實際值對目標值，附所據提報")
    @APIResponseSchema(value = AttainmentsView.class, responseCode = "200", responseDescription = "依計畫順序、期間")
    public Response get(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        gate.require(ProgressAccess.READ);
        var plan = library.get(planId);
        gate.require(ProgressAccess.READ, plan.agency(), HttpProblem.FORBIDDEN, "此計畫不屬於呼叫者的機關");
        return Answer.of(new AttainmentsView(rows.of(plan.planId(), LocalDate.now(clock))), plan.version());
    }

    @Schema(description = "達成情形")
    record AttainmentsView(List<Attainment> items) {}
}
