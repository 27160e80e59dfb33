package tw.servicequality.complaint.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 歷程: one fact of a case. */
@Schema(description = "案件歷程的一筆")
public record TimelineEntry(
        @Schema(description = "流水號，依發生先後遞增", examples = "1024")
        long entry,

        Instant at,
        @Schema(examples = "ComplaintFiled") String fact,

        @Schema(description = "辦理機關代碼；未登入者為空") String actorAgency,

        @Schema(description = "辦理單位代碼；無則為空") String actorUnit,

        @Schema(description = "事件內容，不含個人資料", implementation = Object.class)
        JsonNode details) {}
