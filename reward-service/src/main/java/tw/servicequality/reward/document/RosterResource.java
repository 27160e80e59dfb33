package tw.servicequality.reward.document;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.document.RosterDocument.Roster;
import tw.servicequality.reward.person.People;
import tw.servicequality.reward.proposal.ProposedRewards;
import tw.servicequality.reward.review.ReviewProblem;
import tw.servicequality.reward.review.Rosters;
import tw.servicequality.reward.ruleset.RewardRuleSets;

@Path("/api/v1/reward-reviews/{reviewId}/roster")
@Tag(name = "reward-documents", description = "敘獎建議名冊與獎懲令")
class RosterResource {

    private final Gate gate;
    private final Rosters rosters;
    private final ProposedRewards proposals;
    private final RewardRuleSets ruleSets;
    private final People people;
    private final RosterDocument roster;
    private final Handout handout;

    RosterResource(
            Gate gate,
            Rosters rosters,
            ProposedRewards proposals,
            RewardRuleSets ruleSets,
            People people,
            RosterDocument roster,
            Handout handout) {
        this.gate = gate;
        this.rosters = rosters;
        this.proposals = proposals;
        this.ruleSets = ruleSets;
        this.people = people;
        this.roster = roster;
        this.handout = handout;
    }

    @GET
    @Transactional
    @Produces({Handout.ODT, Handout.PDF, OdsBook.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "printRewardRoster",
            summary = "產製敘獎建議名冊",
            description = "載明姓名原文，每次產製均留有紀錄。ODT 與 ODS 為 CNS 15251，PDF 由同一 ODT 轉成。")
    @APIResponse(
            responseCode = "200",
            description = "名冊",
            content = {
                @Content(mediaType = Handout.ODT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = OdsBook.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Handout.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "503", description = "目前無法產製 PDF")
    public Response roster(
            @PathParam("reviewId") @Parameter(description = "敘獎案識別碼") String reviewId,
            @QueryParam("format") @Parameter(description = "odt（預設）、ods 或 pdf", example = "odt") String format) {
        gate.require(DocumentAccess.PRINT);
        var review = rosters.get(reviewId);
        gate.require(DocumentAccess.PRINT, review.agency(), ReviewProblem.REWARD_REVIEW_NOT_FOUND, reviewId);
        var lines = rosters.of(review);
        var proposal = proposals.get(review.proposalId());
        var rules = ruleSets.rules(ruleSets.used(proposal.ruleSetId())).title();
        var named = people.inClear(lines.stream().map(Rosters.Line::personId).toList(), "printRewardRoster", reviewId);
        var printed = new Roster(proposal, rules, lines, named);
        return handout.of(roster.text(printed), roster.book(printed), format, roster.title(printed));
    }
}
