package tw.servicequality.complaint.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.complaint.casefile.ComplaintType;
import tw.servicequality.complaint.casefile.Petition;
import tw.servicequality.complaint.petitioner.PersonalData;

/** What a petitioner hands in. Its text form tells nothing, so that no log can. */
@Schema(description = "陳情")
public record ComplaintFiling(
        @Schema(description = "受理機關代碼", examples = "WRA") @NotBlank @Size(max = 100) @PlainText
        String agency,

        @Schema(description = "受理管道，為機關設定所開放者", examples = "WEB") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        String channel,

        @Schema(description = "陳情類別（行政程序法第168條）", examples = "RIGHTS") @NotNull
        ComplaintType type,

        @Schema(description = "機關自訂類別代碼", nullable = true) @Size(max = 60) @PlainText
        String category,

        @Schema(description = "主旨", examples = "河川旁圍籬損壞") @NotBlank @Size(max = 200) @PlainText
        String title,

        @Schema(description = "具體陳訴事項") @NotBlank @Size(max = 20_000) @PlainText
        String content,

        @Schema(description = "請求保密（行政程序法第170條第2項）", nullable = true)
        Boolean confidential,

        @Schema(description = "檢舉案件；身分專責保密", nullable = true)
        Boolean informant,

        @Schema(description = "匿名；得不予處理，但仍予登記", nullable = true)
        Boolean anonymous,

        @Schema(description = "匿名者可不填", nullable = true) @Valid
        PetitionerFiling petitioner) {

    Petition petition() {
        return new Petition(
                channel, type, Optional.ofNullable(category), title, content, isSet(confidential), isSet(informant));
    }

    boolean isAnonymous() {
        return isSet(anonymous);
    }

    private static boolean isSet(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    PersonalData personalData() {
        return petitioner == null ? PersonalData.none() : petitioner.data();
    }

    @Override
    public String toString() {
        return "ComplaintFiling[" + agency + "]";
    }

    /** 陳情人 */
    @Schema(description = "陳情人；僅供聯絡與答復之用，移轉他機關時一併移送（個人資料保護法第8條）")
    public record PetitionerFiling(
            @Schema(description = "姓名", nullable = true, examples = "陳大明") @Size(max = 100) @PlainText
            String name,

            @Schema(description = "電子郵件", nullable = true, examples = "a123@example.tw")
            @Email
            @Size(max = 254)
            @PlainText
            String email,

            @Schema(description = "電話", nullable = true, examples = "0912345678") @Size(max = 50) @PlainText
            String phone,

            @Schema(description = "住址", nullable = true) @Size(max = 500) @PlainText
            String address) {

        PersonalData data() {
            return new PersonalData(said(name), said(email), said(phone), said(address));
        }

        private static Optional<String> said(String text) {
            return Optional.ofNullable(text).filter(it -> !it.isBlank());
        }

        @Override
        public String toString() {
            return "PetitionerFiling[…]";
        }
    }
}
