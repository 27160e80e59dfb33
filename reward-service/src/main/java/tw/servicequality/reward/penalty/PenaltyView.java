package tw.servicequality.reward.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ledger.LadderStep;
import tw.servicequality.reward.person.PersonView;
import tw.servicequality.reward.person.PersonalDetails;

@JsonInclude(Include.NON_ABSENT)
@Schema(name = "RewardPenalty", description = "懲處；事由不在此顯示")
record PenaltyView(
        UUID penaltyId,
        PersonView person,
        LadderStep level,
        int count,
        boolean special,
        String number,
        String legalBasis,
        LocalDate issuedOn,
        Optional<LocalDate> revokedOn) {

    static PenaltyView of(Penalty penalty, Map<UUID, PersonalDetails> masked) {
        return new PenaltyView(
                penalty.id(),
                PersonView.of(penalty.personId(), penalty.agency(), masked.get(penalty.personId())),
                penalty.level(),
                penalty.count(),
                penalty.special(),
                penalty.number(),
                penalty.legalBasis(),
                penalty.issuedOn(),
                penalty.revokedOn());
    }

    @Schema(name = "RewardPenaltyPage", description = "一頁懲處")
    record PenaltyPage(List<PenaltyView> items, String next) {}
}
