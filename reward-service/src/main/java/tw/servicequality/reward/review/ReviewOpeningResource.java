package tw.servicequality.reward.review;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.proposal.ProposalProblem;
import tw.servicequality.reward.proposal.ProposedRewards;

@Path("/api/v1/reward-proposals/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-reviews")
class ReviewOpeningResource {

    private final Gate gate;
    private final ProposedRewards proposals;
    private final PrepareReview prepare;
    private final ShowReview show;

    ReviewOpeningResource(Gate gate, ProposedRewards proposals, PrepareReview prepare, ShowReview show) {
        this.gate = gate;
        this.proposals = proposals;
        this.prepare = prepare;
        this.show = show;
    }

    @POST
    @Idempotent
    @Operation(operationId = "openRewardReview", summary = "就敘獎建議開案，由單位列報有功人員")
    @APIResponse(responseCode = "409", description = "此建議已有敘獎案")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "已開案")
    public Response open(@PathParam("id") @Parameter(description = "敘獎建議識別碼") String id) {
        gate.require(ReviewAccess.OPEN);
        var proposal = proposals.take(id);
        gate.require(ReviewAccess.OPEN, proposal.agency(), ProposalProblem.REWARD_PROPOSAL_NOT_FOUND, id);
        var review = prepare.open(proposal);
        return Answer.created("/api/v1/reward-reviews/" + review.id(), show.of(review), review.version());
    }
}
