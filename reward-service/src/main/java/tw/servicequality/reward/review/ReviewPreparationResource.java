package tw.servicequality.reward.review;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** The steps before a committee: 送審, 審核, 退回. */
@Path("/api/v1/reward-reviews/{reviewId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-reviews")
class ReviewPreparationResource {

    private final ReviewDoor door;
    private final PrepareReview prepare;

    ReviewPreparationResource(ReviewDoor door, PrepareReview prepare) {
        this.door = door;
        this.prepare = prepare;
    }

    @PUT
    @Path("/submission")
    @Transactional
    @Operation(operationId = "submitRewardReview", summary = "單位送審：有功人員自此不得增減")
    @APIResponse(responseCode = "409", description = "狀態不符，或送審者為本人案")
    @APIResponse(responseCode = "422", description = "尚未列報有功人員")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已送審")
    public Response submit(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch) {
        var review = door.within(ReviewAccess.SUBMIT, reviewId, ifMatch);
        prepare.submit(review);
        return door.changed(review);
    }

    @PUT
    @Path("/check")
    @Transactional
    @Operation(
            operationId = "checkRewardReview",
            summary = "人事單位審核：於條文額度內擬定獎度",
            description = "未列者維持條文所定獎度；條文未定者須擬定。降低或不予敘獎應敘明理由。")
    @APIResponse(responseCode = "409", description = "狀態不符，或審核者為本人案")
    @APIResponse(responseCode = "422", description = "逾額度、未敘明理由、未擬定，或不符先行發布之規定")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已審核")
    public Response check(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Check check) {
        var review = door.within(ReviewAccess.CHECK, reviewId, ifMatch);
        prepare.check(review, check.orderFirst(), check.items());
        return door.changed(review);
    }

    @PUT
    @Path("/return")
    @Transactional
    @Operation(operationId = "returnRewardReview", summary = "退回單位重擬")
    @APIResponse(responseCode = "409", description = "狀態不符，或退回者為本人案")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "已退回")
    public Response giveBack(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Because because) {
        var review = door.within(ReviewAccess.CHECK, reviewId, ifMatch);
        prepare.giveBack(review, because.reason());
        return door.changed(review);
    }

    @Schema(name = "ReviewCheck", description = "審核意見")
    record Check(
            @Schema(description = "先行發布獎懲令，三個月內提委員會確認（記功以下）")
            boolean orderFirst,

            @Size(max = 200) @Schema(description = "各人獎度") List<@NotNull @Valid Adjustment> items) {

        Check {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    @Schema(name = "ReviewReason", description = "理由")
    record Because(
            @NotBlank @Size(max = 500) @Schema(description = "理由", examples = "具體事蹟未敘明，請補充。")
            String reason) {}
}
