package tw.servicequality.reward.regime;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sits in the committee and when it has decided. */
@Schema(name = "RegimeCommittee", description = "委員會之組成與決議")
public record CommitteeRule(
        String title,
        @Schema(nullable = true) Integer least,
        @Schema(nullable = true) Integer most,
        @Schema(description = "任期最長月數", nullable = true) Integer longestMonths,
        @Schema(description = "委員之產生及性別比例", nullable = true) CompositionRule composition,
        Majority approval,

        @Schema(description = "直屬機關首長之案由本委員會審議之依據，是以首長之案不由其本機關之委員會審議", nullable = true)
        String headsOfSubordinates,

        @Schema(description = "迴避之依據", nullable = true) String recusal,
        String article) {

    public Optional<CompositionRule> composed() {
        return Optional.ofNullable(composition);
    }

    /** The article by which the committee above deals with an agency's head, if there is one. */
    public Optional<String> headsGoAbove() {
        return Optional.ofNullable(headsOfSubordinates);
    }

    /** More than half of all members, recused ones too, must be there for it to meet. */
    public boolean mayMeet(int members, int present) {
        return present * 2 > members;
    }
}
