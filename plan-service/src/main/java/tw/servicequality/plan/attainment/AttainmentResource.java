package tw.servicequality.plan.attainment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.livefact.LiveFact;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.plan.progress.ProgressAccess;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/plans/{planId}/attainment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "辦理情形之提報與查核")
class AttainmentResource {

    private final PlanLibrary library;
    private final Gate gate;
    private final AttainmentRows rows;
    private final AttainmentFacts facts;
    private final Clock clock;

    AttainmentResource(PlanLibrary library, Gate gate, AttainmentRows rows, AttainmentFacts facts, Clock clock) {
        this.library = library;
        this.gate = gate;
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getPlanAttainment", summary = "目標達成情形：實際值對目標值，附所據提報")
    @APIResponseSchema(value = AttainmentsView.class, responseCode = "200", responseDescription = "依計畫順序、期間")
    public Response get(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        var plan = open(planId);
        return Answer.of(new AttainmentsView(rows.of(plan.planId(), LocalDate.now(clock))), plan.version());
    }

    @GET
    @Path("/{commitmentId}/{targetNumber}/{from}/facts")
    @Operation(operationId = "listAttainmentFacts", summary = "列出綁定即時事實之目標於一期間所據之案件或量測")
    @APIResponseSchema(value = LiveFactPage.class, responseCode = "200", responseDescription = "依發生日；已更正而不計入者亦列出")
    @APIResponse(responseCode = "404", description = "沒有這項目標或期間，或未綁定即時事實")
    public Response facts(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("commitmentId") @Parameter(description = "列管事項識別碼") String commitmentId,
            @PathParam("targetNumber") @Parameter(description = "第幾項目標，自 0 起", example = "0") String targetNumber,
            @PathParam("from") @Parameter(description = "期間起日", example = "2016-01-01") String from,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        var plan = open(planId);
        return Answer.page(
                facts.page(plan.planId(), commitmentId, targetNumber, from, Cursor.read(cursor), Limit.of(limit)), uri);
    }

    private KnownPlan open(String planId) {
        gate.require(ProgressAccess.READ);
        var plan = library.get(planId);
        gate.require(ProgressAccess.READ, plan.agency(), HttpProblem.FORBIDDEN, "此計畫不屬於呼叫者的機關");
        return plan;
    }

    /** How pages look on the wire, for the API document. */
    record LiveFactPage(List<LiveFact> items, String next) {}

    @Schema(description = "達成情形")
    record AttainmentsView(List<Attainment> items) {}
}
