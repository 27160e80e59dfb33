package tw.servicequality.plan.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.schedule.Period;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/plans/{planId}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments", description = "列管事項")
class CommitmentResource {

    private final DecideCommitment decide;

    CommitmentResource(DecideCommitment decide) {
        this.decide = decide;
    }

    @POST
    @Idempotent
    @Operation(operationId = "confirmCommitment", summary = "確認列管事項")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "201", responseDescription = "已確認")
    public Response confirm(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @NotNull @Valid CommitmentConfirmation confirmation) {
        return created(decide.confirm(planId, confirmation.source, confirmation.terms));
    }

    @POST
    @Path("/refusals")
    @Idempotent
    @Operation(operationId = "refuseProposal", summary = "決定提案不列管，並記明理由")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "201", responseDescription = "已決定不列管")
    public Response refuse(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @NotNull @Valid ProposalRefusal refusal) {
        return created(decide.refuse(planId, refusal.source, refusal.reason));
    }

    @POST
    @Path("/confirmations")
    @Idempotent
    @Operation(operationId = "confirmProposals", summary = "依提案一次確認多項")
    @APIResponseSchema(value = ConfirmedProposals.class, responseCode = "200", responseDescription = "已確認之項目")
    public Response confirmAll(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @NotNull @Valid ProposalsConfirmation which) {
        var done = decide.confirmAll(planId, Set.copyOf(which.sources), Optional.ofNullable(which.period));
        return Response.ok(new ConfirmedProposals(
                        done.stream().map(one -> one.of().source()).toList()))
                .build();
    }

    @PUT
    @Path("/{commitmentId}")
    @Operation(operationId = "changeCommitment", summary = "變更列管事項，並記明理由")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200", responseDescription = "已變更")
    public Response change(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("commitmentId") @Parameter(description = "列管事項識別碼") String commitmentId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid CommitmentAlteration change) {
        return answer(decide.change(planId, commitmentId, ifMatch, change.terms, change.reason));
    }

    @PUT
    @Path("/{commitmentId}/refusal")
    @Operation(operationId = "refuseCommitment", summary = "改為不列管，並記明理由")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200", responseDescription = "已改為不列管")
    public Response refuseAfterAll(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("commitmentId") @Parameter(description = "列管事項識別碼") String commitmentId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid CommitmentRefusal refusal) {
        return answer(decide.refuseAfterAll(planId, commitmentId, ifMatch, refusal.reason));
    }

    private static Response created(Commitment commitment) {
        var place = "/api/v1/plans/" + commitment.planId() + "/commitments/" + commitment.id();
        return Answer.created(place, CommitmentView.of(commitment), commitment.version());
    }

    private static Response answer(Commitment commitment) {
        return Answer.of(CommitmentView.of(commitment), commitment.version());
    }

    @Schema(description = "確認列管")
    record CommitmentConfirmation(
            @NotBlank @Size(max = 300) @Schema(description = "提案的 source")
            String source,

            @NotNull @Valid CommitmentTerms terms) {}

    @Schema(description = "提案不列管")
    record ProposalRefusal(
            @NotBlank @Size(max = 300) @Schema(description = "提案的 source")
            String source,

            @NotBlank @Size(max = 1000) @Schema(description = "理由")
            String reason) {}

    @Schema(description = "依提案確認")
    record ProposalsConfirmation(
            @NotNull @Size(max = 2000) @Schema(description = "提案的 source；空者為全部未決定之提案")
            List<@NotBlank String> sources,

            @Schema(description = "計畫未載期程時由承辦人給定", nullable = true)
            Period period) {}

    @Schema(description = "確認結果")
    record ConfirmedProposals(
            @Schema(description = "本次確認之 source") List<String> confirmed) {}

    @Schema(description = "變更列管事項")
    record CommitmentAlteration(
            @NotNull @Valid CommitmentTerms terms,

            @NotBlank @Size(max = 1000) @Schema(description = "理由")
            String reason) {}

    @Schema(description = "改為不列管")
    record CommitmentRefusal(
            @NotBlank @Size(max = 1000) @Schema(description = "理由")
            String reason) {}
}
