package tw.servicequality.complaint.faq;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry; from which case it came is shown to its own agency alone. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "常見問答")
record FaqView(
        @Schema(description = "編號", examples = "17") String faqId,
        String agency,
        @Schema(description = "機關類別代碼") Optional<String> category,
        FaqState state,
        String question,
        String answer,
        @Schema(description = "公開時間") Optional<Instant> publishedAt,
        @Schema(description = "使用次數；最近一秒內者可能尚未計入") long uses,

        @Schema(description = "來源案號；僅機關內部顯示", examples = "C105-000123")
        Optional<String> sourceCase) {

    static FaqView open(Faq faq, long uses) {
        return of(faq, uses, Optional.empty());
    }

    static FaqView internal(Faq faq, long uses) {
        return of(faq, uses, faq.sourceCase());
    }

    private static FaqView of(Faq faq, long uses, Optional<String> sourceCase) {
        return new FaqView(
                String.valueOf(faq.faqId()),
                faq.agency(),
                faq.category(),
                faq.state(),
                faq.text().question(),
                faq.text().answer(),
                faq.publishedAt(),
                uses,
                sourceCase);
    }
}
