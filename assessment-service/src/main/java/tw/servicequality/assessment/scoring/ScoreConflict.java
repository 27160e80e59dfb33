package tw.servicequality.assessment.scoring;

import static tw.servicequality.assessment.score.ScoreProblem.SCORE_CONFLICT;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.score.ScoreView;
import tw.servicequality.platform.problem.ProblemBody;

/** A problem that shows both scores, so that the client can take either: the saved one, or his own at the version of the saved one. */
@Schema(description = "評分衝突（RFC 9457）：兩邊的評分並列，未儲存者保留為草稿")
record ScoreConflict(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String instance,
        @Schema(description = "送出而未儲存，已保留") ScoreView yours,
        @Schema(description = "已儲存，及其版本") ScoreView theirs) {

    static Response of(String criterion, ScoreCriterion.Outcome outcome, String path) {
        var said = ProblemBody.of(
                SCORE_CONFLICT, criterion + " 目前為第 " + outcome.saved().version() + " 版", path);
        var both = new ScoreConflict(
                said.type(),
                said.title(),
                said.status(),
                said.detail(),
                said.code(),
                said.instance(),
                view(criterion, outcome.refused().orElseThrow()),
                view(criterion, outcome.saved()));
        return Response.status(said.status())
                .entity(both)
                .type(ProblemBody.MEDIA_TYPE)
                .build();
    }

    private static ScoreView view(String criterion, Score score) {
        return ScoreView.of(criterion, score);
    }
}
