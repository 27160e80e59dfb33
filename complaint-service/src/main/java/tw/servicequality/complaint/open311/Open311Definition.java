package tw.servicequality.complaint.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.casefile.ComplaintType;

/** What may be said with a request besides: of which statutory type it is, and whether to keep it from the public list. */
@Schema(description = "Open311 服務定義")
record Open311Definition(@JsonProperty("service_code") String code, List<Open311Attribute> attributes) {

    static final String TYPE = "type";
    static final String CONFIDENTIAL = "confidential";

    static Open311Definition of(String serviceCode) {
        var types = Arrays.stream(ComplaintType.values())
                .map(type -> new Open311Value(type.name(), title(type)))
                .toList();
        var secrecy = List.of(new Open311Value("false", "公開案情及處理情形"), new Open311Value("true", "不公開"));
        return new Open311Definition(
                serviceCode,
                List.of(
                        Open311Attribute.of(TYPE, 1, "陳情類別（行政程序法第168條）", types),
                        Open311Attribute.of(CONFIDENTIAL, 2, "未選不公開者，內容、地點與處理情形將公開於案件清單；請勿於內容填寫個人資料", secrecy)));
    }

    private static String title(ComplaintType type) {
        return switch (type) {
            case SUGGESTION -> "行政興革之建議";
            case INQUIRY -> "行政法令之查詢";
            case REPORT -> "行政違失之舉發";
            case RIGHTS -> "行政上權益之維護";
        };
    }

    @Schema(description = "附加欄位")
    record Open311Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            @JsonProperty("datatype_description") String datatypeDescription,
            int order,
            String description,
            List<Open311Value> values) {

        private static Open311Attribute of(String code, int order, String description, List<Open311Value> values) {
            return new Open311Attribute(true, code, "singlevaluelist", false, "", order, description, values);
        }
    }

    @Schema(description = "選項")
    record Open311Value(String key, String name) {}
}
