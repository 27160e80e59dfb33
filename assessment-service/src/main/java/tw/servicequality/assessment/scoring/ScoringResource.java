package tw.servicequality.assessment.scoring;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.AssessmentReading;
import tw.servicequality.assessment.assessment.AssessmentView;
import tw.servicequality.assessment.score.GivenScore;
import tw.servicequality.assessment.score.ScoreView;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.problem.ProblemBody;

@Path("/api/v1/assessments/{assessmentId}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class ScoringResource {

    private final SaveScores saving;
    private final ScoreCriterion scoring;
    private final AssessmentReading reading;

    ScoringResource(SaveScores saving, ScoreCriterion scoring, AssessmentReading reading) {
        this.saving = saving;
        this.scoring = scoring;
        this.reading = reading;
    }

    @PUT
    @Transactional
    @Operation(operationId = "saveScores", summary = "評分；可分次儲存，未列之項目不變")
    @APIResponseSchema(AssessmentView.class)
    public Response save(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid Scoring given) {
        return reading.answer(saving.handle(id, ifMatch, given.scores()));
    }

    @PUT
    @Transactional
    @Path("/{criterion}")
    @Operation(operationId = "scoreCriterion", summary = "單項評分；他人已先儲存時並列兩邊的評分，未儲存者保留為草稿")
    @APIResponseSchema(ScoreView.class)
    @APIResponse(
            responseCode = "412",
            description = "此項已由其他裝置或人員評分：yours 為送出者，theirs 為已儲存者",
            content =
                    @Content(
                            mediaType = ProblemBody.MEDIA_TYPE,
                            schema = @Schema(implementation = ScoreConflict.class)))
    public Response score(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @PathParam("criterion") @Parameter(description = "評分參考標準代號", example = "D1.1.1.1.a") String criterion,
            @HeaderParam("If-Match") @Parameter(description = "此項的版本；尚未評分者為 0") String ifMatch,
            @NotNull @Valid CriterionScoring given,
            @Context UriInfo uri) {
        var outcome = scoring.handle(id, ifMatch, given.of(criterion));
        if (outcome.refused().isPresent()) {
            return ScoreConflict.of(criterion, outcome, uri.getPath());
        }
        return Answer.of(
                ScoreView.of(criterion, outcome.saved()), outcome.saved().version());
    }

    record Scoring(@NotEmpty @Size(max = 500) List<@NotNull @Valid GivenScore> scores) {}

    record CriterionScoring(
            @NotNull @Schema(description = "分數（整數）", examples = "95")
            Integer points,

            @Size(max = 2_000) @Schema(description = "說明") String remark,

            @Size(max = 50) @Schema(description = "佐證資料識別碼") List<@NotNull UUID> evidence,

            @Size(max = 2_000) @Schema(description = "與量測所得級距不同時的理由")
            String departure) {

        GivenScore of(String criterion) {
            return new GivenScore(criterion, points, remark, evidence, departure);
        }
    }
}
