package tw.servicequality.reward.outcome;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.outcome.RewardOutcomeView.RewardOutcomePage;

@Path("/api/v1/reward-outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-outcomes", description = "敘獎結果，含不予敘獎及其理由")
class RewardOutcomeResource {

    private final Gate gate;
    private final RewardOutcomes outcomes;

    RewardOutcomeResource(Gate gate, RewardOutcomes outcomes) {
        this.gate = gate;
        this.outcomes = outcomes;
    }

    @GET
    @Operation(operationId = "listRewardOutcomes", summary = "列出受考核或參獎機關的敘獎結果，依考核回合或參獎案、名次")
    @APIResponseSchema(value = RewardOutcomePage.class, responseDescription = "一頁敘獎結果")
    public Response list(
            @QueryParam("round") @DefaultValue("") @Parameter(description = "考核回合識別碼") String round,
            @QueryParam("entry") @DefaultValue("") @Parameter(description = "參獎案識別碼") String entry,
            @QueryParam("agency") @DefaultValue("") @Parameter(description = "受考核或參獎機關代碼") String agency,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        var visible = gate.visible(OutcomeAccess.READ);
        var size = Limit.of(limit);
        var found = outcomes.after(
                new CaseQuery(round.isEmpty() ? entry : round, agency, visible, Cursor.read(cursor)), size + 1);
        var page = Page.of(found, size, RewardOutcome::place);
        return Answer.page(page.map(RewardOutcomeView::of), uri);
    }
}
