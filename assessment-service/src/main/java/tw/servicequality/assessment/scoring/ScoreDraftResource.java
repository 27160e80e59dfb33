package tw.servicequality.assessment.scoring;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.assessment.score.ScoreDrafts;
import tw.servicequality.assessment.score.ScoreView;

@Path("/api/v1/assessments/{assessmentId}/score-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class ScoreDraftResource {

    private final AssessmentDesk desk;
    private final ScoringDesk scoring;
    private final ScoreBook scores;
    private final ScoreDrafts drafts;

    ScoreDraftResource(AssessmentDesk desk, ScoringDesk scoring, ScoreBook scores, ScoreDrafts drafts) {
        this.desk = desk;
        this.scoring = scoring;
        this.scores = scores;
        this.drafts = drafts;
    }

    @GET
    @Operation(operationId = "listScoreDrafts", summary = "列出本人因衝突未儲存而保留的評分，與已儲存者並列")
    @APIResponseSchema(ScoreDrafting.class)
    public Response list(@PathParam("assessmentId") @Parameter(description = "考核識別碼") String id) {
        var assessment = desk.assessable(id);
        var book = scoring.book(assessment);
        var saved = scores.of(assessment.id(), book);
        var kept = drafts.of(assessment.id(), book, scoring.assessor()).entrySet().stream()
                .map(one -> KeptScore.of(one, Optional.ofNullable(saved.get(one.getKey()))))
                .toList();
        return Response.ok(new ScoreDrafting(kept)).build();
    }

    @DELETE
    @Transactional
    @Path("/{criterion}")
    @Operation(operationId = "giveUpScoreDraft", summary = "採用已儲存的評分，捨棄本人保留者")
    @APIResponse(responseCode = "204", description = "已捨棄")
    public Response giveUp(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @PathParam("criterion") @Parameter(description = "評分參考標準代號", example = "D1.1.1.1.a") String criterion) {
        Assessment assessment = desk.toScore(id);
        drafts.giveUp(assessment.id(), scoring.book(assessment), scoring.assessor(), criterion);
        return Response.noContent().build();
    }

    @Schema(description = "因衝突而保留的評分")
    record ScoreDrafting(List<KeptScore> drafts) {}

    /** Both sides of a conflict that is not settled. */
    record KeptScore(ScoreView yours, Optional<ScoreView> theirs) {

        static KeptScore of(Map.Entry<String, Score> draft, Optional<Score> saved) {
            var criterion = draft.getKey();
            return new KeptScore(
                    ScoreView.of(criterion, draft.getValue()), saved.map(score -> ScoreView.of(criterion, score)));
        }
    }
}
