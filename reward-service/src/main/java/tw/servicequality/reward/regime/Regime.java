package tw.servicequality.reward.regime;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ruleset.AwardLevel;

/** One personnel system, as it is in force from a day on. What it does not say is null, and is not made up. */
@Schema(name = "PersonnelRegime", description = "人事制度；未規定者為 null")
public record Regime(
        @Schema(description = "代碼", examples = "CIVIL_SERVICE")
        String code,

        String title,
        @Schema(description = "法規") String law,
        LocalDate effectiveFrom,
        @Schema(nullable = true) LocalDate effectiveUntil,

        @Schema(description = "獎懲折算，僅供比較與抵銷", nullable = true)
        Worth conversion,

        @Schema(description = "年終考績增減分數", nullable = true) Worth yearlyPoints,
        OffsetRule offset,
        CommitteeRule committee,

        @Schema(description = "得先發布、事後確認之規定", nullable = true)
        OrderFirstRule orderFirst,

        @Schema(description = "須報主管機關核定之獎別") Set<AwardLevel> approvedAbove,
        String approvalArticle,
        @Schema(description = "救濟之教示", nullable = true) String remedy) {

    /** What the three rungs (嘉獎/申誡, 記功/記過, 記大功/記大過) are worth beside each other. */
    @Schema(name = "RegimeWorth", description = "各級折算值及依據")
    public record Worth(
            @Schema(description = "嘉獎、申誡") int small,
            @Schema(description = "記功、記過") int middle,
            @Schema(description = "記大功、記大過") int large,
            String article) {

        /** Of one time on this rung, 1 to 3. */
        public int of(int rung) {
            return switch (rung) {
                case 1 -> small;
                case 2 -> middle;
                case 3 -> large;
                default -> throw new IllegalArgumentException("rung " + rung);
            };
        }
    }

    /** 獎懲得互相抵銷, and what is left out of it. */
    @Schema(name = "RegimeOffset", description = "抵銷之依據")
    public record OffsetRule(String article, String specialArticle) {}

    /** 先行發布獎懲令，於期限內提委員會確認. */
    @Schema(name = "RegimeOrderFirst", description = "先發布、事後確認")
    public record OrderFirstRule(
            @Schema(description = "確認期限（月）") int months,
            @Schema(description = "適用至此獎別") AwardLevel upTo,
            String article) {

        public boolean allows(AwardLevel level) {
            return level.compareTo(upTo) <= 0;
        }
    }

    public Optional<Worth> converts() {
        return Optional.ofNullable(conversion);
    }

    public Optional<OrderFirstRule> mayOrderFirst() {
        return Optional.ofNullable(orderFirst);
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }
}
