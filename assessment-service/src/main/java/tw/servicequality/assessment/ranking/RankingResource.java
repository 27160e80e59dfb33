package tw.servicequality.assessment.ranking;

import static tw.servicequality.assessment.ranking.RankingProblem.ROUND_NOT_COMPLETE;
import static tw.servicequality.assessment.round.RoundProblem.ROUND_NOT_FOUND;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.round.AssessmentRound;
import tw.servicequality.assessment.round.AssessmentRounds;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/assessment-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment-rounds")
class RankingResource {

    private final AssessmentRounds rounds;
    private final Rankings rankings;
    private final Gate gate;
    private final Callers callers;

    RankingResource(AssessmentRounds rounds, Rankings rankings, Gate gate, Callers callers) {
        this.rounds = rounds;
        this.rankings = rankings;
        this.gate = gate;
        this.callers = callers;
    }

    @GET
    @Path("/{roundId}/ranking")
    @Operation(operationId = "getRanking", summary = "查看排名；全部考核定案後公布")
    @APIResponseSchema(RankingView.class)
    public Response get(@PathParam("roundId") @Parameter(description = "考核場次識別碼") String id) {
        var visible = gate.visible(RankingAccess.READ);
        var round = rounds.get(id);
        var ranking = rankings.findByIdOptional(round.id()).orElseThrow(() -> missing(round));
        if (!visible.contains(round.assessedBy()) && !isRanked(ranking, visible)) {
            throw ROUND_NOT_FOUND.because(id);
        }
        return Answer.of(RankingView.of(ranking), ranking.version());
    }

    private static boolean isRanked(Ranking ranking, Set<String> visible) {
        return ranking.ranks().stream().anyMatch(one -> visible.contains(one.agency()));
    }

    /** Only the assessing side may know that there is a round which is not complete; for others there is none. */
    private RuntimeException missing(AssessmentRound round) {
        var mayKnow = callers.current().hasAnyOf(RankingAccess.READ_AS_ASSESSING.roles())
                && gate.visible(RankingAccess.READ_AS_ASSESSING).contains(round.assessedBy());
        return (mayKnow ? ROUND_NOT_COMPLETE : ROUND_NOT_FOUND)
                .because(round.id().toString());
    }
}
