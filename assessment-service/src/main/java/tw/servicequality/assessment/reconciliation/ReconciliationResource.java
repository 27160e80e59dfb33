package tw.servicequality.assessment.reconciliation;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.AssessmentReading;
import tw.servicequality.assessment.assessment.AssessmentView;
import tw.servicequality.assessment.score.GivenScore;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.platform.http.Answer;

@Path("/api/v1/assessments/{assessmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reconciliation", description = "雙人獨立評分：完成評分、差異、協調")
class ReconciliationResource {

    private final AssessmentDesk desk;
    private final AssessmentReading reading;
    private final BlindPairs pairs;
    private final ScoreBook scores;
    private final CompleteScoring completing;
    private final ReconcileScores reconciling;

    ReconciliationResource(
            AssessmentDesk desk,
            AssessmentReading reading,
            BlindPairs pairs,
            ScoreBook scores,
            CompleteScoring completing,
            ReconcileScores reconciling) {
        this.desk = desk;
        this.reading = reading;
        this.pairs = pairs;
        this.scores = scores;
        this.completing = completing;
        this.reconciling = reconciling;
    }

    @PUT
    @Transactional
    @Path("/scoring-completion")
    @Operation(operationId = "completeScoring", summary = "完成本人之獨立評分；此後不得變更，兩人均完成始得互見")
    @APIResponseSchema(AssessmentView.class)
    public Response complete(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch) {
        return reading.answer(completing.handle(id, ifMatch));
    }

    @GET
    @Path("/reconciliation")
    @Operation(operationId = "getReconciliation", summary = "查看兩人評分之差異；兩人均完成後提供")
    @APIResponseSchema(VarianceView.class)
    public Response variance(@PathParam("assessmentId") @Parameter(description = "考核識別碼") String id) {
        return answer(desk.assessable(id));
    }

    @PUT
    @Transactional
    @Path("/reconciliation")
    @Operation(operationId = "reconcileScores", summary = "協調評分：兩人不同之項目須於說明欄敘明理由；相同者自動採計")
    @APIResponseSchema(VarianceView.class)
    public Response reconcile(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid Reconciling given) {
        return answer(reconciling.handle(id, ifMatch, given.scores()));
    }

    private Response answer(Assessment assessment) {
        var view = VarianceView.of(pairs.of(assessment), scores.of(assessment.id(), ScoreBook.AGREED));
        return Answer.of(view, assessment.version());
    }

    record Reconciling(@NotEmpty @Size(max = 500) List<@NotNull @Valid GivenScore> scores) {}
}
