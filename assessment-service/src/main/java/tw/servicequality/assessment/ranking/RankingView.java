package tw.servicequality.assessment.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.assessment.AssessmentKind;
import tw.servicequality.assessment.round.TieRule;

/** A ranking for its readers, with the rule by which equal totals were ranked. */
@Schema(description = "排名")
record RankingView(
        UUID roundId,
        AssessmentKind kind,
        @Schema(description = "民國年度", examples = "105") int rocYear,
        @Schema(description = "考核機關代碼") String assessedBy,

        @Schema(description = "同分規則；SHARED_RANK 為同分同名次，次一名次跳號；DENSE_RANK 不跳號")
        TieRule tieRule,

        @Schema(description = "版次；考核結果更正後重新公布") int edition,

        LocalDate publishedOn,
        List<RankedResult> ranks) {

    static RankingView of(Ranking ranking) {
        return new RankingView(
                ranking.roundId(),
                ranking.kind(),
                ranking.rocYear(),
                ranking.assessedBy(),
                ranking.tieRule(),
                ranking.edition(),
                ranking.publishedOn(),
                ranking.ranks());
    }
}
