package tw.servicequality.complaint.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the one who filed is told, once. Its text form tells nothing, for the notice holds the look-up code. */
@Schema(description = "Open311 受理回覆")
record Open311Receipt(
        @JsonProperty("service_request_id") @Schema(examples = "C105-000123")
        String caseNumber,

        @JsonProperty("service_notice") @Schema(description = "期限與查詢碼")
        String notice,

        @JsonProperty("account_id") Optional<String> account) {

    @Override
    public String toString() {
        return "Open311Receipt[" + caseNumber + "]";
    }
}
