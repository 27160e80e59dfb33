package tw.servicequality.reward.trial;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RuleSetProblem;

@Path("/api/v1/reward-rule-sets/{id}/trial")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-rule-sets", description = "獎勵規定")
class RuleSetTrialResource {

    private final RewardRuleSets ruleSets;
    private final Gate gate;
    private final TryRuleSet trial;

    RuleSetTrialResource(RewardRuleSets ruleSets, Gate gate, TryRuleSet trial) {
        this.ruleSets = ruleSets;
        this.gate = gate;
        this.trial = trial;
    }

    @GET
    @Operation(operationId = "tryRewardRuleSet", summary = "以某年度的結果試算獎勵規定，列出與原結果的不同")
    @APIResponseSchema(value = TrialView.class, responseDescription = "試算結果")
    public Response trial(
            @PathParam("id") @Parameter(description = "獎勵規定識別碼") String id,
            @QueryParam("rocYear") @DefaultValue("0") @Parameter(description = "試算所用結果的民國年；未填者為前一年度") int rocYear,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor) {
        gate.require(TrialAccess.TRY);
        var set = ruleSets.get(id);
        gate.require(TrialAccess.TRY, set.agency(), RuleSetProblem.REWARD_RULE_SET_NOT_FOUND, id);
        var year = rocYear == 0 ? set.rocYear() - 1 : rocYear;
        var tried = trial.on(set, year);
        return Answer.of(view(set, year, tried, Cursor.read(cursor), Limit.of(limit)), set.version());
    }

    private static TrialView view(RewardRuleSet set, int year, List<TriedCase> tried, Cursor cursor, int limit) {
        var found = tried.stream().flatMap(one -> one.differences().stream()).toList();
        var from = Math.clamp(cursor.number(0), 0, found.size());
        var rest = found.subList(from, Math.min(from + limit + 1, found.size()));
        var page = Page.of(rest, limit, last -> Cursor.of(from + limit));
        return new TrialView(
                set.id(),
                year,
                tried.size(),
                found.size(),
                tried.stream().mapToInt(TriedCase::proposalsBefore).sum(),
                tried.stream().mapToInt(TriedCase::proposalsAfter).sum(),
                page.items(),
                page.next().orElse(null));
    }
}
