package tw.servicequality.reward.review;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.reward.review.ReviewPreparationResource.Because;

/** What committee, head and competent authority decide. */
@Path("/api/v1/reward-reviews/{reviewId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-reviews")
class ReviewDecisionResource {

    private final ReviewDoor door;
    private final ResolveReview resolve;
    private final DecideReview decide;
    private final OrderedReviews ordered;

    ReviewDecisionResource(ReviewDoor door, ResolveReview resolve, DecideReview decide, OrderedReviews ordered) {
        this.door = door;
        this.resolve = resolve;
        this.decide = decide;
        this.ordered = ordered;
    }

    @PUT
    @Path("/resolution")
    @Transactional
    @Operation(
            operationId = "resolveRewardReview",
            summary = "登載委員會決議：逐人之迴避與票數",
            description = "出席委員扣除迴避者為得表決人數；涉及本人之委員未迴避者不予登載。")
    @APIResponse(responseCode = "409", description = "狀態不符，或應迴避者未迴避")
    @APIResponse(responseCode = "422", description = "票數不符、未決、缺漏或未敘明理由")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已登載")
    public Response resolve(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Resolution resolution) {
        var review = door.within(ReviewAccess.RESOLVE, reviewId, ifMatch);
        resolve.resolve(review, resolution);
        return door.changed(review);
    }

    @PUT
    @Path("/reconsideration")
    @Transactional
    @Operation(operationId = "reconsiderRewardReview", summary = "首長退回委員會復議")
    @APIResponse(responseCode = "409", description = "狀態不符，或退回者為本人案")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已退回復議")
    public Response reconsider(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Because because) {
        var review = door.within(ReviewAccess.DECIDE, reviewId, ifMatch);
        decide.reconsider(review, because.reason());
        return door.changed(review);
    }

    @PUT
    @Path("/decision")
    @Transactional
    @Operation(
            operationId = "decideRewardReview",
            summary = "首長核定",
            description = "得敘明理由降低或不予敘獎，不得提高。同一人於互斥各案中僅核予最高額度一項，其餘記為不予重複敘獎。")
    @APIResponse(responseCode = "409", description = "狀態不符、本人案，或較低之獎已發布")
    @APIResponse(responseCode = "422", description = "提高獎度或未敘明理由")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已核定")
    public Response decide(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Decision decision) {
        var review = door.within(ReviewAccess.DECIDE, reviewId, ifMatch);
        decide.decide(review, decision.items());
        return door.changed(review);
    }

    @PUT
    @Path("/approval")
    @Transactional
    @Operation(operationId = "approveRewardReview", summary = "主管機關核定（記大功）")
    @APIResponse(responseCode = "409", description = "狀態不符、無須報核，或核定者為本人案")
    @APIResponse(responseCode = "422", description = "提高獎度或未敘明理由")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已核定")
    public Response approve(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Decision decision) {
        var review = door.within(ReviewAccess.APPROVE, reviewId, ifMatch);
        decide.approve(review, decision.items());
        return door.changed(review);
    }

    @PUT
    @Path("/confirmation")
    @Transactional
    @Operation(operationId = "confirmRewardReview", summary = "登載委員會對先行發布之確認；未獲確認者撤銷")
    @APIResponse(responseCode = "409", description = "狀態不符，或應迴避者未迴避")
    @APIResponse(responseCode = "422", description = "票數不符、未決、缺漏或未敘明理由")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已登載")
    public Response confirm(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Resolution resolution) {
        var review = door.withCase(ReviewAccess.RESOLVE, reviewId, ifMatch);
        resolve.confirm(review, resolution);
        return door.changed(review);
    }

    @PUT
    @Path("/upholding")
    @Transactional
    @Operation(operationId = "upholdRewardReview", summary = "事實變更後檢視獎懲令，維持原令")
    @APIResponse(responseCode = "409", description = "狀態不符，或檢視者為本人案")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已維持")
    public Response uphold(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Because because) {
        var review = door.within(ReviewAccess.DECIDE, reviewId, ifMatch);
        ordered.uphold(review, because.reason());
        return door.changed(review);
    }

    @Schema(name = "RewardDecision", description = "核定；未列者依前階段之獎度")
    record Decision(@Size(max = 200) List<@NotNull @Valid Adjustment> items) {

        Decision {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
