package tw.servicequality.complaint.settings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 機關陳情設定, one version of it. */
@Schema(description = "機關陳情設定")
public record AgencySettings(
        @Schema(description = "期限規則", examples = "central-default") @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}")
        String deadlineProfile,

        @NotEmpty @Size(max = 50) List<@Valid @NotNull ChannelSetting> channels,

        @Schema(description = "須經電子郵件確認始受理") boolean confirmByEmail,

        @Schema(description = "核定答復之層級") @NotNull ApprovalLevel replyApproval,
        @Schema(description = "核定不予處理之層級") @NotNull ApprovalLevel declineApproval,

        @Schema(description = "核定展期之層級，依合計日數") @NotEmpty @Size(max = 10)
        List<@Valid @NotNull ExtensionApproval> extensionApprovals,

        @Schema(description = "同一事由經明確答復幾次後，仍一再陳情者得不予處理", examples = "1") @Min(1) @Max(10)
        int clearRepliesBeforeDecline,

        @Schema(description = "滿意度在此分數以下者應二次答復；0 表示不辦理調查", examples = "3") @Min(0) @Max(5)
        int secondReplyAtOrBelow,

        @Schema(description = "結案後個人資料保存年數：1、3、5、10、15、20、25 或 30（機關檔案保存年限及銷毀辦法第4條）", examples = "5") @Min(1) @Max(30)
        int retentionYears) {

    /** 機關檔案保存年限及銷毀辦法 §4: the periods that an agency may choose from. */
    public static final Set<Integer> RETENTION_YEARS = Set.of(1, 3, 5, 10, 15, 20, 25, 30);

    /** 受理管道; a petition that comes by word of mouth is taken down, read back and confirmed (行政程序法 §169). */
    @Schema(description = "受理管道")
    public record ChannelSetting(
            @Schema(examples = "COUNTER") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String code,

            @Schema(examples = "臨櫃") @NotNull @Size(min = 1, max = 50)
            String title,

            @Schema(description = "言詞陳情，應作成紀錄並朗讀或使閱覽") boolean oral,

            @Schema(description = "民眾得自行由此管道提出") @JsonProperty("public")
            boolean open) {}

    /** 展期核定: up to so many days in all, by this level. */
    @Schema(description = "展期核定層級")
    public record ExtensionApproval(
            @Schema(description = "合計日數上限", examples = "10") @Min(1) @Max(365)
            int upToDays,

            @NotNull ApprovalLevel level) {}

    public Optional<ChannelSetting> channel(String code) {
        return channels.stream().filter(channel -> channel.code().equals(code)).findAny();
    }

    /** Who approves extensions of so many days in all: the first level that reaches as far, or else the last. */
    public ApprovalLevel extensionLevel(int daysInAll) {
        return extensionApprovals.stream()
                .filter(approval -> daysInAll <= approval.upToDays())
                .findFirst()
                .orElse(extensionApprovals.getLast())
                .level();
    }

    /** Levels rise with the days, no channel is named twice, and the years are among those of the law. */
    @JsonIgnore
    boolean isSound() {
        var rising = true;
        for (var at = 1; at < extensionApprovals.size(); at++) {
            var before = extensionApprovals.get(at - 1);
            var here = extensionApprovals.get(at);
            rising &= here.upToDays() > before.upToDays() && here.level().compareTo(before.level()) >= 0;
        }
        return rising
                && RETENTION_YEARS.contains(retentionYears)
                && channels.stream().map(ChannelSetting::code).distinct().count() == channels.size();
    }
}
