package tw.servicequality.plan.commitment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.commitment.CommitmentView.ProposalView;
import tw.servicequality.plan.plan.PlanLookup;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;

@Path("/api/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments", description = "列管事項")
class CommitmentReadingResource {

    private final PlanLookup plans;
    private final ProposeCommitments proposals;
    private final Commitments commitments;

    CommitmentReadingResource(PlanLookup plans, ProposeCommitments proposals, Commitments commitments) {
        this.plans = plans;
        this.proposals = proposals;
        this.commitments = commitments;
    }

    @GET
    @Path("/commitment-proposals")
    @Operation(operationId = "listProposals", summary = "列出列管提案，含其所依據的文字")
    @APIResponseSchema(value = ProposalPage.class, responseCode = "200", responseDescription = "依計畫順序")
    public Response proposals(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        var plan = plans.get(CommitmentAccess.READ, planId);
        var size = Limit.of(limit);
        var after = Cursor.read(cursor).number(0);
        var decided = commitments.decided(plan.id());
        var found = proposals.after(plan, after, size + 1);
        var page = Page.of(found, size, proposal -> Cursor.of(proposal.source().position()));
        return Answer.page(
                page.map(proposal -> ProposalView.of(
                        proposal, decided.contains(proposal.source().source()))),
                uri);
    }

    @GET
    @Path("/commitments")
    @Operation(operationId = "listCommitments", summary = "列出已決定的列管事項")
    @APIResponseSchema(value = CommitmentPage.class, responseCode = "200", responseDescription = "依計畫順序")
    public Response list(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        var plan = plans.get(CommitmentAccess.READ, planId);
        var size = Limit.of(limit);
        var found = commitments.after(plan.id(), Cursor.read(cursor).number(0), size + 1);
        var page = Page.of(found, size, one -> Cursor.of(one.of().position()));
        return Answer.page(page.map(CommitmentView::of), uri);
    }

    @GET
    @Path("/commitments/{commitmentId}")
    @Operation(operationId = "getCommitment", summary = "查詢列管事項及其變更紀錄")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200", responseDescription = "列管事項")
    public Response get(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("commitmentId") @Parameter(description = "列管事項識別碼") String commitmentId) {
        var plan = plans.get(CommitmentAccess.READ, planId);
        var commitment = commitments.get(plan.id(), commitmentId);
        return Answer.of(CommitmentView.of(commitment), commitment.version());
    }

    /** How pages look on the wire, for the API document. */
    record ProposalPage(List<ProposalView> items, String next) {}

    record CommitmentPage(List<CommitmentView> items, String next) {}
}
