package tw.servicequality.reward.proposal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.outcome.CaseQuery;
import tw.servicequality.reward.proposal.RewardProposalView.RewardProposalPage;

@Path("/api/v1/reward-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-proposals", description = "敘獎建議")
class RewardProposalResource {

    private final Gate gate;
    private final RewardProposals proposals;
    private final ExplainProposal explain;

    RewardProposalResource(Gate gate, RewardProposals proposals, ExplainProposal explain) {
        this.gate = gate;
        this.proposals = proposals;
        this.explain = explain;
    }

    @GET
    @Operation(operationId = "listRewardProposals", summary = "列出本機關及所屬的敘獎建議，依考核回合或參獎案、名次")
    @APIResponseSchema(value = RewardProposalPage.class, responseDescription = "一頁敘獎建議")
    public Response list(
            @QueryParam("round") @DefaultValue("") @Parameter(description = "考核回合識別碼") String round,
            @QueryParam("entry") @DefaultValue("") @Parameter(description = "參獎案識別碼") String entry,
            @QueryParam("agency") @DefaultValue("") @Parameter(description = "受考核或參獎機關代碼") String agency,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        var visible = gate.visible(ProposalAccess.READ);
        var size = Limit.of(limit);
        var found = proposals.after(
                new CaseQuery(round.isEmpty() ? entry : round, agency, visible, Cursor.read(cursor)), size + 1);
        return Answer.page(Page.of(found, size, RewardProposal::place).map(RewardProposalView::of), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRewardProposal", summary = "查看敘獎建議")
    @APIResponseSchema(value = RewardProposalView.class, responseDescription = "敘獎建議")
    public Response get(@PathParam("id") @Parameter(description = "敘獎建議識別碼") String id) {
        var proposal = readable(id);
        return Answer.of(RewardProposalView.of(proposal), proposal.version());
    }

    @GET
    @Path("/{id}/explanation")
    @Operation(operationId = "explainRewardProposal", summary = "說明敘獎建議的依據：事實、條文、要件與取捨")
    @APIResponseSchema(value = ProposalExplanation.class, responseDescription = "逐項說明")
    public Response explanation(@PathParam("id") @Parameter(description = "敘獎建議識別碼") String id) {
        var proposal = readable(id);
        return Answer.of(explain.explain(proposal), proposal.version());
    }

    private RewardProposal readable(String id) {
        gate.require(ProposalAccess.READ);
        var proposal = proposals.get(id);
        gate.require(ProposalAccess.READ, proposal.agency(), ProposalProblem.REWARD_PROPOSAL_NOT_FOUND, id);
        return proposal;
    }
}
