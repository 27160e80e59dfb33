package tw.servicequality.assessment.publication;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One office's result as everybody may read it. Who scored, what was remarked and which evidence was named stay inside. */
@Schema(description = "公布之考核結果")
record PublishedRow(
        @Schema(description = "民國年度", examples = "105") int rocYear,
        @Schema(description = "名次", examples = "1") int rank,
        @Schema(description = "受考核機關代碼") String agency,
        @Schema(description = "受考核機關") String name,
        @Schema(description = "總分", examples = "895") BigDecimal total,
        @Schema(description = "等第", examples = "GOOD") String grade,
        @Schema(description = "考核日期") String assessedOn,
        @Schema(description = "結果版次", examples = "1") int edition,
        List<PublishedItem> items) {

    @Schema(description = "評核項目小計")
    record PublishedItem(String item, String label, BigDecimal points, BigDecimal maximum) {}
}
