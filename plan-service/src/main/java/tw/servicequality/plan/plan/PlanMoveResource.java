package tw.servicequality.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;

@Path("/api/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanMoveResource {

    private final MovePlan move;
    private final ClosePlan close;
    private final PlanSight sight;

    PlanMoveResource(MovePlan move, ClosePlan close, PlanSight sight) {
        this.move = move;
        this.close = close;
        this.sight = sight;
    }

    @PUT
    @Path("/submission")
    @Operation(operationId = "submitPlan", summary = "陳報計畫（草擬或退回後）")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "已陳報")
    public Response submit(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid PlanSubmission submission) {
        return answer(move.submit(planId, ifMatch, submission.documentNumber));
    }

    @PUT
    @Path("/return")
    @Operation(operationId = "returnPlan", summary = "退回計畫（上級機關）")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "已退回")
    public Response giveBack(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid PlanReturn comments) {
        return answer(move.returnWith(planId, ifMatch, comments.comments));
    }

    @PUT
    @Path("/approval")
    @Operation(operationId = "approvePlan", summary = "核定計畫（上級機關；無上級者由機關首長）")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "已核定")
    public Response approve(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid PlanApproval approval) {
        return answer(move.approve(planId, ifMatch, approval.documentNumber));
    }

    @PUT
    @Path("/publication")
    @Operation(operationId = "publishPlan", summary = "公布計畫")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "已公布")
    public Response publish(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            PlanPublication publication) {
        return answer(move.publish(planId, ifMatch));
    }

    @PUT
    @Path("/closure")
    @Operation(operationId = "closePlan", summary = "年度結案（計畫期間結束且各應辦期限均已提報或免辦後，年度成果陳報上級時）")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "已結案")
    public Response close(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid PlanClosing closing) {
        return answer(close.close(planId, ifMatch, closing.documentNumber));
    }

    @PUT
    @Path("/abandonment")
    @Operation(operationId = "abandonPlan", summary = "撤案（草擬或退回之計畫或修訂案）")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "已撤案")
    public Response abandon(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid PlanAbandonment abandonment) {
        return answer(move.abandon(planId, ifMatch, abandonment.reason));
    }

    @GET
    @Path("/moves")
    @Operation(operationId = "listPlanMoves", summary = "列出計畫的審核歷程（本機關及上級）")
    @APIResponseSchema(value = PlanMovesView.class, responseCode = "200", responseDescription = "依發生順序")
    public Response moves(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        var plan = sight.getAsStaff(planId);
        return Answer.of(
                new PlanMovesView(plan.moves().stream().map(PlanMoveView::of).toList()), plan.version());
    }

    private static Response answer(PlanView plan) {
        return Answer.of(plan, plan.version());
    }

    @Schema(description = "陳報")
    record PlanSubmission(
            @NotBlank @Size(max = 100) @Schema(description = "陳報公文文號", examples = "水企字第10550012340號")
            String documentNumber) {}

    @Schema(description = "退回")
    record PlanReturn(
            @NotBlank @Size(max = 4000) @Schema(description = "退回意見")
            String comments) {}

    @Schema(description = "核定")
    record PlanApproval(
            @NotBlank @Size(max = 100) @Schema(description = "核定公文文號", examples = "經研字第10504500360號")
            String documentNumber) {}

    @Schema(description = "公布")
    record PlanPublication() {}

    @Schema(description = "年度結案")
    record PlanClosing(
            @NotBlank @Size(max = 100) @Schema(description = "年度成果陳報公文文號", examples = "水企字第10650000010號")
            String documentNumber) {}

    @Schema(description = "撤案")
    record PlanAbandonment(
            @NotBlank @Size(max = 4000) @Schema(description = "撤案理由")
            String reason) {}

    @Schema(description = "審核歷程")
    record PlanMovesView(List<PlanMoveView> items) {}

    @Schema(description = "審核歷程之一步")
    record PlanMoveView(
            @Schema(description = "進入的狀態") PlanStatus status,
            @Schema(description = "日期") LocalDate movedOn,
            @Schema(description = "執行機關代碼") String movedBy,
            @Schema(description = "文號", nullable = true) String documentNumber,

            @Schema(description = "退回意見或撤案理由", nullable = true)
            String comments) {

        static PlanMoveView of(PlanMove move) {
            return new PlanMoveView(
                    move.status(), move.movedOn(), move.movedBy(), move.documentNumber(), move.comments());
        }
    }
}
