package tw.servicequality.reward.person;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as others see him. */
@Schema(name = "Person", description = "人員（遮罩）")
public record PersonView(
        @Schema(description = "人員識別碼") UUID personId,
        @Schema(description = "所屬機關") String agency,

        @Schema(description = "人員編號（遮罩）", examples = "*****01")
        String number,

        @Schema(description = "姓名（遮罩）", examples = "陳○明") String name,
        @Schema(description = "職稱", examples = "工程員") String title) {

    /** Whom nobody knows any more is shown without a name. */
    public static PersonView of(UUID id, String agency, PersonalDetails masked) {
        return masked == null
                ? new PersonView(id, agency, "", "", "")
                : new PersonView(id, agency, masked.number(), masked.name(), masked.title());
    }
}
