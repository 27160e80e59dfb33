package tw.servicequality.reward.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as a request names him. */
@Schema(name = "NamedPerson", description = "人員：以機關之人員編號指明")
public record NamedPerson(
        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "人員編號為 1 至 20 個英數字")
        @Schema(description = "人員編號", examples = "N105001")
        String number,

        @NotBlank @Size(max = 50) @Schema(description = "姓名", examples = "陳大明")
        String name,

        @NotBlank @Size(max = 50) @Schema(description = "職稱", examples = "工程員")
        String title) {

    @Override
    public String toString() {
        return "NamedPerson[…]";
    }

    PersonalDetails details() {
        return new PersonalDetails(number.toUpperCase(java.util.Locale.ROOT), name.strip(), title.strip());
    }
}
