package tw.servicequality.assessment.score;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The points given for one criterion. */
@Schema(description = "一項評分")
public record ScoreView(
        String criterion,
        int points,
        String remark,
        List<UUID> evidence,
        @Schema(description = "與量測所得級距不同時的理由") String departure,

        @Schema(description = "此項的版本；單項儲存時以 If-Match 附上") long version) {

    public static ScoreView of(String criterion, Score score) {
        return new ScoreView(
                criterion, score.points(), score.remark(), score.evidence(), score.departure(), score.version());
    }
}
