package tw.servicequality.assessment.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.score.ScoreView;

/** Both sets of scores side by side, and what is agreed so far. */
@Schema(description = "雙人獨立評分之差異與協調結果")
record VarianceView(
        @Schema(description = "考核人員甲") String first,
        @Schema(description = "考核人員乙") String second,
        @Schema(description = "兩人評分不同的項目數") int differing,
        @Schema(description = "尚待協調的項目數") int open,
        @Schema(description = "相差分數合計") int variance,
        List<CriterionVariance> criteria) {

    static VarianceView of(Pair pair, Map<String, Score> agreed) {
        var criteria = pair.criteria();
        return new VarianceView(
                pair.first().assessor(),
                pair.second().assessor(),
                (int) criteria.stream().filter(pair::differs).count(),
                (int) criteria.stream().filter(one -> !agreed.containsKey(one)).count(),
                criteria.stream().mapToInt(pair::difference).sum(),
                criteria.stream()
                        .map(one -> CriterionVariance.of(one, pair, Optional.ofNullable(agreed.get(one))))
                        .toList());
    }

    /** One criterion; agreed is missing while it is open. */
    record CriterionVariance(
            String criterion,
            ScoreView first,
            ScoreView second,
            @Schema(description = "相差分數") int difference,
            @Schema(description = "協調後採計者；尚待協調者無此欄") Optional<ScoreView> agreed) {

        static CriterionVariance of(String criterion, Pair pair, Optional<Score> agreed) {
            return new CriterionVariance(
                    criterion,
                    ScoreView.of(criterion, pair.one().get(criterion)),
                    ScoreView.of(criterion, pair.other().get(criterion)),
                    pair.difference(criterion),
                    agreed.map(score -> ScoreView.of(criterion, score)));
        }
    }
}
