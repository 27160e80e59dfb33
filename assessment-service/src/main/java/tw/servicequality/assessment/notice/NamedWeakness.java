package tw.servicequality.assessment.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 應改善事項: what the subject is to better, with the criterion it is about; empty if it is about no single one. */
@Schema(description = "應改善事項")
public record NamedWeakness(
        @Size(max = 60) @Schema(description = "評分參考標準代號；與單一項目無關者從缺", nullable = true, examples = "D1.2.1.2.a")
        String criterion,

        @NotBlank @Size(max = 1_000) @Schema(description = "應改善事項", examples = "加強雙語標示")
        String text) {

    public NamedWeakness {
        criterion = criterion == null ? "" : criterion;
    }
}
