package tw.servicequality.reward.committee;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.person.PersonView;
import tw.servicequality.reward.person.PersonalDetails;

@Schema(name = "RewardCommittee", description = "考績委員會或人事評審會")
record CommitteeView(
        UUID committeeId,
        String agency,
        @Schema(description = "人事制度") String regime,
        @Schema(description = "名稱", examples = "考績委員會") String title,
        LocalDate termFrom,
        LocalDate termUntil,
        List<MemberView> members,
        @Schema(description = "各性別之委員人數與受考人人數；不標明何者") List<SexShare> sexes) {

    static CommitteeView of(Committee committee, Map<UUID, PersonalDetails> masked) {
        var members = committee.members().entrySet().stream()
                .map(member -> new MemberView(
                        PersonView.of(member.getKey(), committee.agency(), masked.get(member.getKey())),
                        member.getValue().chair(),
                        Optional.ofNullable(member.getValue().kind())))
                .sorted(Comparator.comparing(MemberView::chair).reversed().thenComparing(member -> member.person()
                        .personId()))
                .toList();
        return new CommitteeView(
                committee.id(),
                committee.agency(),
                committee.regime(),
                committee.title(),
                committee.termFrom(),
                committee.termUntil(),
                members,
                List.copyOf(committee.sexes()));
    }

    @Schema(name = "RewardCommitteeMember", description = "委員")
    @JsonInclude(Include.NON_ABSENT)
    record MemberView(
            PersonView person,
            @Schema(description = "主席") boolean chair,
            @Schema(description = "當然、指定或票選委員；未載明者不含") Optional<Seat.Kind> seat) {}

    @Schema(name = "RewardCommitteePage", description = "一頁委員會")
    record CommitteePage(List<CommitteeView> items, String next) {}

    @Schema(name = "CommitteeSession", description = "會議")
    record SessionView(
            UUID sessionId,
            UUID committeeId,
            LocalDate heldOn,
            @Schema(description = "會議紀錄文號") String minutes,
            @Schema(description = "委員人數") int members,
            @Schema(description = "主持會議者：主席，或其指定之委員") UUID presiding,
            @Schema(description = "出席委員之人員識別碼") List<UUID> present) {

        static SessionView of(CommitteeSession session) {
            return new SessionView(
                    session.id(),
                    session.committeeId(),
                    session.heldOn(),
                    session.minutes(),
                    session.members(),
                    session.presiding(),
                    session.present().stream().sorted().toList());
        }
    }

    @Schema(name = "CommitteeSessionPage", description = "一頁會議")
    record SessionPage(List<SessionView> items, String next) {}
}
