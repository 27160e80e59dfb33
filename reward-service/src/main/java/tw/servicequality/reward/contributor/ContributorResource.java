package tw.servicequality.reward.contributor;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.contributor.ContributorView.ContributorsView;
import tw.servicequality.reward.person.NamedPerson;
import tw.servicequality.reward.proposal.ProposalProblem;
import tw.servicequality.reward.proposal.ProposedReward;
import tw.servicequality.reward.proposal.ProposedRewards;
import tw.servicequality.reward.ruleset.RecipientRole;

@Path("/api/v1/reward-proposals/{id}/contributors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-contributors", description = "有功人員")
class ContributorResource {

    private final Gate gate;
    private final ProposedRewards proposals;
    private final Contributors contributors;
    private final EnterContributor enter;
    private final ShowContributors show;

    ContributorResource(
            Gate gate,
            ProposedRewards proposals,
            Contributors contributors,
            EnterContributor enter,
            ShowContributors show) {
        this.gate = gate;
        this.proposals = proposals;
        this.contributors = contributors;
        this.enter = enter;
        this.show = show;
    }

    @GET
    @Operation(operationId = "listContributors", summary = "列出敘獎建議之有功人員（姓名遮罩）")
    @APIResponseSchema(value = ContributorsView.class, responseCode = "200", responseDescription = "有功人員")
    public Response list(@PathParam("id") @Parameter(description = "敘獎建議識別碼") String id) {
        var proposal = within(ContributorAccess.READ, id, proposals::get);
        return Answer.of(new ContributorsView(show.of(contributors.of(proposal.id()))), 0);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addContributor", summary = "列報有功人員：身分、參與比例與具體事蹟")
    @APIResponse(responseCode = "409", description = "重複列報，或案已送審")
    @APIResponse(responseCode = "422", description = "比例合計超過百分之百，或身分非敘獎對象")
    @APIResponseSchema(value = ContributorView.class, responseCode = "201", responseDescription = "已列報")
    public Response add(
            @PathParam("id") @Parameter(description = "敘獎建議識別碼") String id, @NotNull @Valid NewContributor entered) {
        var proposal = within(ContributorAccess.ENTER, id, proposals::take);
        var contributor = enter.enter(proposal, entered);
        return Answer.created(
                "/api/v1/reward-proposals/" + proposal.id() + "/contributors",
                show.of(List.of(contributor)).getFirst(),
                contributor.version());
    }

    @PUT
    @Path("/{contributorId}/removal")
    @Transactional
    @Operation(operationId = "removeContributor", summary = "剔除有功人員（送審前）")
    @APIResponse(responseCode = "409", description = "案已送審")
    @APIResponseSchema(value = ContributorsView.class, responseCode = "200", responseDescription = "其餘有功人員")
    public Response remove(
            @PathParam("id") @Parameter(description = "敘獎建議識別碼") String id,
            @PathParam("contributorId") @Parameter(description = "有功人員識別碼") String contributorId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的版本", required = true) String ifMatch) {
        var proposal = within(ContributorAccess.ENTER, id, proposals::take);
        var contributor = contributors.get(proposal.id(), contributorId);
        IfMatch.require(ifMatch, contributor.version());
        enter.remove(proposal, contributor);
        return Answer.of(new ContributorsView(show.of(contributors.of(proposal.id()))), 0);
    }

    private ProposedReward within(ContributorAccess access, String id, Function<String, ProposedReward> proposals) {
        gate.require(access);
        var proposal = proposals.apply(id);
        gate.require(access, proposal.agency(), ProposalProblem.REWARD_PROPOSAL_NOT_FOUND, id);
        return proposal;
    }

    @Schema(description = "列報有功人員")
    record NewContributor(
            @NotNull @Valid NamedPerson person,

            @Size(max = 40) @Schema(description = "人員所屬機關；省略時為受獎機關", nullable = true)
            String agency,

            @NotNull @Schema(description = "身分：主辦、其他有功、督導等") RecipientRole capacity,

            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            @Schema(description = "參與比例（%），一案合計不逾 100", examples = "60")
            BigDecimal share,

            @NotBlank @Size(max = 2000) @Schema(description = "具體事蹟", examples = "規劃並推動單一窗口，陳情平均辦理天數由五日降為三日。")
            String deeds) {}
}
