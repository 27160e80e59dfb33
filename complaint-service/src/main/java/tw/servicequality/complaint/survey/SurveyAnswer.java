package tw.servicequality.complaint.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.PlainText;

/** What a petitioner says of his answer. Its text form tells nothing, so that no log can. */
@Schema(description = "滿意度填覆；token 與（caseNumber、lookupCode）擇一")
record SurveyAnswer(
        @Schema(description = "答復通知所附之填覆代碼", nullable = true, examples = "7K3MQ-2WX9F-HT0C4-B8ZZA-Q1P2N")
        @Size(max = 100)
        String token,

        @Schema(description = "案號", nullable = true) @Size(max = 100)
        String caseNumber,

        @Schema(description = "查詢碼", nullable = true) @Size(max = 100)
        String lookupCode,

        @Schema(description = "1 非常不滿意至 5 非常滿意", examples = "4") @Min(1) @Max(5)
        int satisfaction,

        @Schema(description = "意見", nullable = true) @Size(max = 5_000) @PlainText
        String comment) {

    boolean hasToken() {
        return token != null && !token.isBlank();
    }

    boolean hasCode() {
        return caseNumber != null && lookupCode != null;
    }

    @Override
    public String toString() {
        return "SurveyAnswer[…]";
    }
}
