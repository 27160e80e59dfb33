package tw.servicequality.reward.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.person.PersonView;
import tw.servicequality.reward.person.PersonalDetails;
import tw.servicequality.reward.regime.Measure;

@Schema(name = "RewardOrder", description = "獎懲令")
record OrderView(
        UUID orderId,
        UUID reviewId,
        UUID proposalId,
        @Schema(description = "受獎機關") String agency,
        @Schema(description = "發布機關") String issuedBy,

        @Schema(description = "文號", examples = "水人字第10500456號")
        String number,

        @Schema(description = "法令依據") String legalBasis,
        LocalDate issuedOn,
        @Schema(description = "是否先行發布、事後確認") boolean orderFirst,
        List<GrantView> grants) {

    static OrderView of(RewardOrder order, List<RewardGrant> grants, Map<UUID, PersonalDetails> masked) {
        return new OrderView(
                order.id(),
                order.reviewId(),
                order.proposalId(),
                order.agency(),
                order.issuedBy(),
                order.number(),
                order.legalBasis(),
                order.issuedOn(),
                order.beforeTheCommittee(),
                grants.stream()
                        .map(grant -> GrantView.of(
                                grant, PersonView.of(grant.personId(), grant.agency(), masked.get(grant.personId()))))
                        .toList());
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(name = "RewardGrant", description = "一人之獎勵")
    record GrantView(
            UUID grantId,
            PersonView person,
            Measure award,
            @Schema(description = "獎度", examples = "嘉獎2次") String wording,
            Optional<LocalDate> revokedOn,
            @Schema(description = "撤銷文號") Optional<String> revocationNumber,
            @Schema(description = "撤銷理由") Optional<String> revocationReason) {

        static GrantView of(RewardGrant grant, PersonView person) {
            return new GrantView(
                    grant.id(),
                    person,
                    grant.measure(),
                    grant.measure().wording(),
                    grant.revokedOn(),
                    grant.revocationNumber(),
                    grant.revocationReason());
        }
    }

    @Schema(name = "RewardOrderSummary", description = "獎懲令摘要")
    record SummaryView(UUID orderId, UUID reviewId, String agency, String issuedBy, String number, LocalDate issuedOn) {

        static SummaryView of(RewardOrder order) {
            return new SummaryView(
                    order.id(), order.reviewId(), order.agency(), order.issuedBy(), order.number(), order.issuedOn());
        }
    }

    @Schema(name = "RewardOrderPage", description = "一頁獎懲令")
    record OrderPage(List<SummaryView> items, String next) {}
}
