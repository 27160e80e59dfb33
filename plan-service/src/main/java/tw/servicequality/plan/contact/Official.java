package tw.servicequality.plan.contact;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 人員: how an official is reached. E-mail may be null. Its text never shows who it is. */
@Embeddable
@Schema(description = "人員聯絡資料")
record Official(
        @NotBlank @Size(max = 50) @Schema(description = "姓名", examples = "王小明")
        String name,

        @NotBlank @Size(max = 50) @Schema(description = "職稱", examples = "科員")
        String jobTitle,

        @NotBlank @Size(max = 50) @Schema(description = "公務電話", examples = "(02)3707-3000#123")
        String telephone,

        @Email @Size(max = 200) @Schema(description = "公務電子郵件；無者為 null", nullable = true)
        String email) {

    @Override
    public String toString() {
        return "Official";
    }
}
