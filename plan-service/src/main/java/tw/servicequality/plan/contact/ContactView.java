package tw.servicequality.plan.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "窗口人員；僅本機關及上級可見")
record ContactView(
        UUID contactId,
        @Schema(description = "機關代碼") String agency,
        @Schema(description = "單位代碼") String unit,
        @Schema(description = "窗口人員") Official official,
        @Schema(description = "首日") LocalDate firstDay,

        @Schema(description = "末日；未定者為 null", nullable = true)
        LocalDate lastDay,

        @Schema(description = "職務代理人") List<Deputy> deputies,
        @Schema(description = "查詢日之實際聯絡人：代理期間為代理人") Official acting,
        @JsonIgnore long version) {

    static ContactView on(Contact contact, LocalDate day) {
        return new ContactView(
                contact.id(),
                contact.agency(),
                contact.unit(),
                contact.official(),
                contact.firstDay(),
                contact.lastDay().orElse(null),
                contact.deputies(),
                contact.actingOn(day),
                contact.version());
    }
}
