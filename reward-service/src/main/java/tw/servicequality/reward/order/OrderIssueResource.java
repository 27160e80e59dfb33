package tw.servicequality.reward.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.review.OrderedReviews;
import tw.servicequality.reward.review.ReviewProblem;

@Path("/api/v1/reward-reviews/{reviewId}/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-orders")
class OrderIssueResource {

    private final Gate gate;
    private final OrderedReviews reviews;
    private final IssueOrder issue;
    private final RewardOrders orders;
    private final ShowOrder show;

    OrderIssueResource(Gate gate, OrderedReviews reviews, IssueOrder issue, RewardOrders orders, ShowOrder show) {
        this.gate = gate;
        this.reviews = reviews;
        this.issue = issue;
        this.orders = orders;
        this.show = show;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "issueRewardOrder",
            summary = "發布獎懲令",
            description = "以發布機關之文號與法令依據，逐人登入獎懲紀錄；先行發布者自此起算三個月之確認期限。")
    @APIResponse(responseCode = "409", description = "狀態不符、文號已使用，或發布者為本人案")
    @APIResponse(responseCode = "422", description = "發布日期不符")
    @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "已發布")
    public Response issue(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @NotNull @Valid NewOrder wanted) {
        gate.require(OrderAccess.ISSUE);
        var review = reviews.take(reviewId);
        gate.require(OrderAccess.ISSUE, review.agency(), ReviewProblem.REWARD_REVIEW_NOT_FOUND, reviewId);
        var order = issue.issue(review, wanted);
        orders.flush();
        return Answer.created("/api/v1/reward-orders/" + order.id(), show.of(order), order.version());
    }

    @Schema(name = "NewRewardOrder", description = "發布獎懲令")
    record NewOrder(
            @NotBlank @Size(max = 100) @Schema(description = "文號", examples = "水人字第10500456號")
            String number,

            @Schema(description = "發布日期；省略時為今日", nullable = true)
            LocalDate issuedOn,

            @Size(max = 500) @Schema(description = "法令依據；省略時為人事法規及獎勵規定之條次", nullable = true)
            String legalBasis) {}
}
