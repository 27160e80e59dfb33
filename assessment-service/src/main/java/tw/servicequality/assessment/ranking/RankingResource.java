package tw.servicequality.assessment.ranking;

import static tw.servicequality.assessment.ranking.RankingProblem.ROUND_NOT_COMPLETE;
import static tw.servicequality.assessment.round.RoundProblem.ROUND_NOT_FOUND;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    @Operation(operationId = "getRanking", summary = "查看排名；全部考核定案後公布，結果更正後重新公布為次一版次")
    @APIResponseSchema(RankingView.class)
    public Response get(
            @PathParam("roundId") @Parameter(description = "考核場次識別碼") String id,
            @QueryParam("edition") @DefaultValue("0") @Parameter(description = "版次；0 為最新") int edition) {
        var visible = gate.visible(RankingAccess.READ);
        var ranking = rankings.seen(rounds.idOf(id), visible, edition).orElseThrow(() -> missing(id));
        return Answer.of(RankingView.of(ranking), ranking.edition() - 1L);
    }

    /** Only the assessing side may know that there is a round which is not complete; for others there is none. */
    private RuntimeException missing(String id) {
        var mayKnow = callers.current().hasAnyOf(RankingAccess.READ_AS_ASSESSING.roles())
                ? gate.visible(RankingAccess.READ_AS_ASSESSING)
                : Set.of("");
        return (rounds.isOf(id, mayKnow) ? ROUND_NOT_COMPLETE : ROUND_NOT_FOUND).because(id);
    }
}
