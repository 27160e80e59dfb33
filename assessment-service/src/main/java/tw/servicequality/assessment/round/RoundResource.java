package tw.servicequality.assessment.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/assessment-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment-rounds", description = "考核場次：辦理、查看、排名")
class RoundResource {

    private final AssessmentRounds rounds;
    private final AssessmentDesk desk;
    private final OpenRound opening;
    private final Gate gate;

    RoundResource(AssessmentRounds rounds, AssessmentDesk desk, OpenRound opening, Gate gate) {
        this.rounds = rounds;
        this.desk = desk;
        this.opening = opening;
        this.gate = gate;
    }

    @POST
    @Idempotent
    @Operation(operationId = "openRound", summary = "辦理考核場次；不定期考核限所屬機關，登錄訪查前受考核機關不得而知")
    @APIResponseSchema(value = RoundView.class, responseCode = "201")
    public Response open(@NotNull @Valid RoundOpening opening) {
        var round = this.opening.handle(opening);
        return Answer.created("/api/v1/assessment-rounds/" + round.id(), view(round), round.version());
    }

    @GET
    @Path("/{roundId}")
    @Operation(operationId = "getRound", summary = "查看考核場次；限考核機關及其上級")
    @APIResponseSchema(RoundView.class)
    public Response get(@PathParam("roundId") @Parameter(description = "考核場次識別碼") String id) {
        var round = rounds.get(id, gate.visible(RoundAccess.READ));
        return Answer.of(view(round), round.version());
    }

    private RoundView view(AssessmentRound round) {
        return RoundView.of(round, desk.ofRound(round.id()));
    }
}
