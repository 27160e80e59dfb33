package tw.servicequality.complaint.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing written about a case. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "往來的一筆")
public record ExchangeView(
        @Schema(description = "流水號", examples = "17") long entry,
        ExchangeKind kind,
        Instant at,
        @Schema(description = "撰寫單位；陳情人所寫者無") Optional<String> unit,
        @Schema(description = "內容；已刪除者無") Optional<String> text) {

    @Override
    public String toString() {
        return "ExchangeView[" + entry + "]";
    }
}
