package tw.servicequality.reward.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ruleset.Grade;

/** What an outcome or a proposal rests on: a place in a ranking, or what came of an award entry; the other half is null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ProposalBasis", description = "所依據的事實：考核名次或參獎結果；另一類的欄位為 null")
public record CaseBasis(
        @Schema(nullable = true) String roundId,
        @Schema(nullable = true) String assessmentId,
        @Schema(nullable = true) Integer rank,
        @Schema(nullable = true) Grade grade,
        @Schema(nullable = true) BigDecimal total,

        @Schema(nullable = true, description = "參獎案") String entryId,
        @Schema(nullable = true, description = "獎項") String award,

        @Schema(nullable = true, description = "參獎結果：AWARDED、FINALIST、NOT_SELECTED、NOT_NOMINATED")
        String awardResult,

        @Schema(nullable = true, description = "SELF_NOMINATED 自行報名、RECOMMENDED 推薦")
        String awardSource) {

    static CaseBasis ranked(String roundId, String assessmentId, int rank, Grade grade, BigDecimal total) {
        return new CaseBasis(roundId, assessmentId, rank, grade, total, null, null, null, null);
    }

    static CaseBasis entered(String entryId, String award, String result, String source) {
        return new CaseBasis(null, null, null, null, null, entryId, award, result, source);
    }

    /** The same facts; 87 and 87.0 are the same score. */
    public boolean sameAs(CaseBasis other) {
        return rested().equals(other.rested());
    }

    private CaseBasis rested() {
        var plain = total == null ? null : total.stripTrailingZeros();
        return new CaseBasis(roundId, assessmentId, rank, grade, plain, entryId, award, awardResult, awardSource);
    }

    /** As an official would name it. */
    public String wording() {
        return entryId == null
                ? "名次 %d、%s、%s 分".formatted(rank, grade.title(), total.toPlainString())
                : "%s %s、%s".formatted(award, awardResult, awardSource);
    }
}
