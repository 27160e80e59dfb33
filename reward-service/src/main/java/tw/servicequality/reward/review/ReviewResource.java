package tw.servicequality.reward.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.review.ReviewView.ReviewPage;
import tw.servicequality.reward.review.ReviewView.StepsView;
import tw.servicequality.reward.review.ReviewView.SummaryView;

@Path("/api/v1/reward-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-reviews", description = "敘獎案之審議")
class ReviewResource {

    private final Gate gate;
    private final ReviewDoor door;
    private final Reviews reviews;
    private final ShowReview show;

    ReviewResource(Gate gate, ReviewDoor door, Reviews reviews, ShowReview show) {
        this.gate = gate;
        this.door = door;
        this.reviews = reviews;
        this.show = show;
    }

    @GET
    @Operation(operationId = "listRewardReviews", summary = "列出機關之敘獎案")
    @APIResponseSchema(value = ReviewPage.class, responseCode = "200", responseDescription = "一頁敘獎案")
    public Response list(
            @QueryParam("agency") @NotBlank @Parameter(description = "受獎機關代碼", example = "WRA") String agency,
            @QueryParam("status") @Parameter(description = "狀態") ReviewStatus status,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        gate.require(ReviewAccess.READ, agency, ReviewProblem.REWARD_REVIEW_NOT_FOUND, agency);
        var size = Limit.of(limit);
        var found = reviews.after(Cursor.read(cursor), agency, Optional.ofNullable(status), size + 1);
        return Answer.page(
                Page.of(found, size, review -> Cursor.of(review.id())).map(SummaryView::of), uri);
    }

    @GET
    @Path("/{reviewId}")
    @Operation(operationId = "getRewardReview", summary = "查看敘獎案及各人獎度（姓名遮罩）")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "敘獎案")
    public Response get(@PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId) {
        return door.answer(door.within(ReviewAccess.READ, reviewId));
    }

    @GET
    @Path("/{reviewId}/steps")
    @Operation(operationId = "listReviewSteps", summary = "查看敘獎案之歷程：角色、機關、時間、理由與票數")
    @APIResponseSchema(value = StepsView.class, responseCode = "200", responseDescription = "歷程")
    public Response steps(@PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId) {
        var review = door.within(ReviewAccess.READ, reviewId);
        return Answer.of(show.steps(review), review.version());
    }
}
