package tw.servicequality.reward.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.person.PersonView;

@JsonInclude(Include.NON_ABSENT)
@Schema(name = "RewardLedger", description = "一人一年之獎懲紀錄")
record LedgerView(
        PersonView person,
        @Schema(description = "民國年", examples = "105") int rocYear,

        @Schema(description = "人事制度；未登記者不含", examples = "CIVIL_SERVICE")
        Optional<String> regime,

        @Schema(description = "各級次數（已扣除撤銷者）；不同級不併計") Map<LadderStep, Integer> counts,
        @Schema(description = "專案考績之次數，不參與抵銷") Map<LadderStep, Integer> special,
        @Schema(description = "功過相抵") Optional<OffsetView> offset,
        @Schema(description = "年終考績增減分數，僅供比較；人事制度未規定者不含") Optional<Integer> points,
        List<EntryView> entries) {

    @Schema(name = "RewardLedgerOffset", description = "功過相抵")
    record OffsetView(
            String article,

            @Schema(description = "BY_WORTH 依折算值、RUNG_BY_RUNG 逐級（未規定折算）")
            YearOfPerson.Method method,

            List<SideView> sides) {

        static OffsetView of(YearOfPerson.Offset offset) {
            return new OffsetView(
                    offset.article(),
                    offset.method(),
                    offset.sides().stream()
                            .map(side -> new SideView(side.rung(), side.rewards(), side.penalties(), side.left()))
                            .toList());
        }
    }

    @Schema(name = "RewardLedgerSide", description = "一級（rung 為 0 者為各級依折算值合計）之相抵")
    record SideView(
            int rung,
            int rewards,
            int penalties,
            @Schema(description = "正為餘獎，負為餘懲") int left) {}

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "RewardLedgerEntry", description = "一筆獎懲；撤銷為另一筆")
    record EntryView(
            UUID entryId,
            LedgerEntry.Kind kind,
            LadderStep level,
            int count,
            @Schema(description = "獎懲", examples = "嘉獎2次") String wording,
            @Schema(description = "專案考績") boolean special,
            @Schema(description = "敘獎案；懲處不含") UUID caseId,
            @Schema(description = "獎懲令文號") String number,
            @Schema(description = "法令依據") String legalBasis,
            LocalDate issuedOn,
            Instant recordedAt) {

        static EntryView of(LedgerEntry entry) {
            var said = entry.level().title() + entry.count() + "次";
            return new EntryView(
                    entry.id(),
                    entry.kind(),
                    entry.level(),
                    entry.count(),
                    entry.kind() == LedgerEntry.Kind.GRANT ? said : "撤銷" + said,
                    entry.special(),
                    entry.caseId(),
                    entry.number(),
                    entry.legalBasis(),
                    entry.issuedOn(),
                    entry.recordedAt());
        }
    }

    @Schema(name = "RewardLedgerLine", description = "一人一年之各級次數")
    record LineView(PersonView person, int entries, Map<LadderStep, Integer> counts) {}

    @Schema(name = "RewardLedgerPage", description = "一頁獎懲紀錄")
    record LedgerPage(List<LineView> items, String next) {}
}
