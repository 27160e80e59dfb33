package tw.servicequality.reward.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An outcome of an award entry (參獎結果) that rules speak of, and which results recorded by the assessments it stands for. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "RewardAwardOutcome", description = "參獎結果")
public record AwardOutcome(
        @NotBlank @Size(max = 60) @Schema(description = "代碼", examples = "AWARD_WON")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "名稱", examples = "獲頒政府服務品質獎")
        String name,

        @Size(max = 200) @Schema(description = "獎項；未載明者不限", examples = "政府服務品質獎")
        String award,

        @NotEmpty
        @Size(max = 4)
        @Schema(description = "登錄的結果：AWARDED 獲頒、FINALIST 入圍獲獎狀、NOT_SELECTED 薦送未入圍、NOT_NOMINATED 初評未選出")
        List<@NotNull EntryOutcome> results) {

    public AwardOutcome {
        results = RewardRules.orEmpty(results);
    }

    /** Names of awards are compared without regard to spaces and compatibility forms. */
    boolean standsFor(String told, String result) {
        return (award == null || plain(award).equals(plain(told)))
                && results.stream().anyMatch(one -> one.name().equals(result));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
