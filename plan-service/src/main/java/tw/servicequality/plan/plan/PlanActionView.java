package tw.servicequality.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "具體推動作法；內容與原文一字不差")
record PlanActionView(
        @Schema(description = "在計畫中的順序，自 1 起") int position,

        @Schema(description = "文件中的識別碼", examples = "001.1.1.1.1")
        String id,

        @Schema(description = "面向") HeadingView dimension,
        @Schema(description = "執行策略") HeadingView strategy,
        @Schema(description = "項目") HeadingView item,
        @Schema(description = "編號；原文無編號者為空字串") String no,
        @Schema(description = "作法全文") String text,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "負責單位 {unit, role}")
        JsonNode units,

        @Schema(implementation = Object.class, nullable = true, description = "期程 {text, start, end}")
        JsonNode period,

        @Schema(implementation = Object.class, nullable = true, description = "期限規則")
        JsonNode dueRule,

        @Schema(implementation = Object.class, nullable = true, description = "頻率")
        JsonNode recurrence,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "量化目標")
        JsonNode targets,

        @Schema(type = SchemaType.ARRAY, implementation = String.class, description = "佐證")
        JsonNode evidence,

        @Schema(type = SchemaType.ARRAY, implementation = String.class, description = "備註")
        JsonNode notes,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "子項，如原文")
        JsonNode children) {

    @Schema(description = "標題；原文無編號或名稱者為空字串")
    record HeadingView(String no, String name) {}
}
