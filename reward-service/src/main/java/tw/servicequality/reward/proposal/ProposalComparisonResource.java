package tw.servicequality.reward.proposal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/reward-proposals/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-proposals", description = "敘獎建議")
class ProposalComparisonResource {

    private static final int MOST = 20;

    private final Gate gate;
    private final RewardProposals proposals;
    private final CompareProposals compare;

    ProposalComparisonResource(Gate gate, RewardProposals proposals, CompareProposals compare) {
        this.gate = gate;
        this.proposals = proposals;
        this.compare = compare;
    }

    @GET
    @Operation(operationId = "compareRewardProposals", summary = "比較同一人同時符合的敘獎建議，以最高額度者為準")
    @APIResponseSchema(value = ProposalComparison.class, responseDescription = "取捨及其依據")
    public Response compare(
            @QueryParam("proposal") @Parameter(description = "敘獎建議識別碼，1 至 20 個", required = true) List<String> ids) {
        gate.require(ProposalAccess.READ);
        if (ids.isEmpty() || ids.size() > MOST) {
            throw HttpProblem.INVALID_INPUT
                    .because("proposal 須為 1 至 " + MOST + " 個")
                    .at("?proposal");
        }
        return Response.ok(compare.compare(ids.stream().map(this::readable).toList()))
                .build();
    }

    private RewardProposal readable(String id) {
        var proposal = proposals.get(id);
        gate.require(ProposalAccess.READ, proposal.agency(), ProposalProblem.REWARD_PROPOSAL_NOT_FOUND, id);
        return proposal;
    }
}
