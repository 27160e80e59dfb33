package tw.servicequality.complaint.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.platform.time.Taipei;

/** A request as everybody sees it: no petitioner, no officer, no reply. */
@Schema(description = "Open311 案件")
record Open311Request(
        @JsonProperty("service_request_id") @Schema(examples = "C105-000123")
        String caseNumber,

        @Schema(description = "open 或 closed", examples = "open")
        String status,

        @JsonProperty("status_notes") String statusNotes,
        @JsonProperty("service_name") String serviceName,
        @JsonProperty("service_code") String serviceCode,
        @Schema(description = "遮蔽聯絡資料後之內容", nullable = true) String description,
        @JsonProperty("agency_responsible") String agencyResponsible,

        @JsonProperty("service_notice") @Schema(nullable = true)
        String serviceNotice,

        @JsonProperty("requested_datetime") @Schema(examples = "2016-03-01T10:00:00+08:00")
        OffsetDateTime requested,

        @JsonProperty("updated_datetime") OffsetDateTime updated,

        @JsonProperty("expected_datetime") @Schema(description = "答復期限", nullable = true)
        OffsetDateTime expected,

        @Schema(nullable = true) String address,
        @JsonProperty("address_id") @Schema(nullable = true) String addressId,
        @Schema(nullable = true) String zipcode,
        @JsonProperty("lat") @Schema(nullable = true) Double latitude,
        @JsonProperty("long") @Schema(nullable = true) Double longitude,
        @JsonProperty("media_url") @Schema(nullable = true) String mediaUrl) {

    static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(Taipei.ZONE).toOffsetDateTime();
    }

    /** The last second of that day. */
    static OffsetDateTime endOf(LocalDate day) {
        return at(day.plusDays(1).atStartOfDay(Taipei.ZONE).toInstant().minusSeconds(1));
    }

    static String status(ComplaintStatus status) {
        return status.isOpen() ? "open" : "closed";
    }

    /** That a reply is going up for approval is the agency's own affair. */
    static String notes(ComplaintStatus status) {
        return switch (status) {
            case UNCONFIRMED -> "待確認";
            case LAPSED -> "逾期未確認";
            case FILED -> "已受理";
            case ASSIGNED, REPLY_PROPOSED -> "辦理中";
            case SUPPLEMENTING -> "補陳中";
            case MERGED -> "併案辦理中";
            case TRANSFERRED -> "已移轉權責機關";
            case DECLINED -> "不予處理";
            case CLOSED -> "已答復";
        };
    }
}
