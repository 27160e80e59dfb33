package tw.servicequality.reward.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.ruleset.RewardRuleSetView.RewardRuleSetPage;

@Path("/api/v1/reward-rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-rule-sets", description = "獎勵規定")
class RewardRuleSetResource {

    private final Gate gate;
    private final RewardRuleSets ruleSets;
    private final DraftRuleSet draft;
    private final PublishRuleSet publish;

    RewardRuleSetResource(Gate gate, RewardRuleSets ruleSets, DraftRuleSet draft, PublishRuleSet publish) {
        this.gate = gate;
        this.ruleSets = ruleSets;
        this.draft = draft;
        this.publish = publish;
    }

    @POST
    @Idempotent
    @Operation(operationId = "draftRewardRuleSet", summary = "擬訂獎勵規定（檢核後存為草案）")
    @APIResponseSchema(value = RewardRuleSetView.class, responseCode = "201", responseDescription = "已存為草案")
    public Response draft(
            @QueryParam("agency") @NotBlank @Parameter(description = "訂定機關代碼") String agency,
            @NotNull @Valid RewardRules rules) {
        gate.require(RuleSetAccess.DRAFT, agency, RuleSetProblem.AGENCY_NOT_FOUND, agency);
        var set = draft.draft(agency, rules);
        return Answer.created("/api/v1/reward-rule-sets/" + set.id(), RewardRuleSetView.of(set, rules), set.version());
    }

    @GET
    @Operation(operationId = "listRewardRuleSets", summary = "列出獎勵規定（草案限本機關及所屬）")
    @APIResponseSchema(value = RewardRuleSetPage.class, responseDescription = "一頁獎勵規定")
    public Response list(
            @QueryParam("agency") @DefaultValue("") @Parameter(description = "訂定機關代碼") String agency,
            @QueryParam("rocYear") @DefaultValue("0") @Parameter(description = "民國年") int rocYear,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        gate.require(RuleSetAccess.READ_PUBLISHED);
        var size = Limit.of(limit);
        var drafts = gate.visible(RuleSetAccess.READ_DRAFT);
        var found = ruleSets.after(Cursor.read(cursor), agency, rocYear, drafts, size + 1);
        var page = Page.of(found, size, set -> Cursor.of(set.agency(), set.rocYear(), set.edition()));
        return Answer.page(page.map(RewardRuleSetView::summary), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRewardRuleSet", summary = "查看獎勵規定")
    @APIResponseSchema(value = RewardRuleSetView.class, responseDescription = "獎勵規定全文")
    public Response get(@PathParam("id") @Parameter(description = "獎勵規定識別碼") String id) {
        gate.require(RuleSetAccess.READ_PUBLISHED);
        var set = ruleSets.get(id);
        if (!set.isPublished()) {
            gate.require(RuleSetAccess.READ_DRAFT, set.agency(), RuleSetProblem.REWARD_RULE_SET_NOT_FOUND, id);
        }
        return answer(set);
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(operationId = "publishRewardRuleSet", summary = "發布獎勵規定（發布後不得變更）")
    @APIResponseSchema(value = RewardRuleSetView.class, responseDescription = "已發布")
    public Response publish(
            @PathParam("id") @Parameter(description = "獎勵規定識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch) {
        gate.require(RuleSetAccess.PUBLISH);
        var agency = ruleSets.get(id).agency();
        gate.require(RuleSetAccess.PUBLISH, agency, RuleSetProblem.REWARD_RULE_SET_NOT_FOUND, id);
        return answer(publish.publish(id, ifMatch));
    }

    private Response answer(RewardRuleSet set) {
        return Answer.of(RewardRuleSetView.of(set, ruleSets.rules(set)), set.version());
    }
}
