package tw.servicequality.complaint.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of matter that can be reported: a category of the agency. */
@Schema(description = "Open311 服務項目")
record Open311Service(
        @JsonProperty("service_code") @Schema(examples = "RIVER.FENCE")
        String code,

        @JsonProperty("service_name") @Schema(examples = "河川圍籬")
        String name,

        String description,
        @Schema(description = "有附加欄位") boolean metadata,

        @Schema(description = "realtime：立即取得案號", examples = "realtime")
        String type,

        String keywords,
        @Schema(description = "上層類別") String group) {

    static Open311Service of(String code, String name, String group) {
        return new Open311Service(code, name, name, true, "realtime", "", group);
    }
}
