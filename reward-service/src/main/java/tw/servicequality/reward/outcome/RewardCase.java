package tw.servicequality.reward.outcome;

import tw.servicequality.reward.ruleset.RecipientRole;
import tw.servicequality.reward.ruleset.RewardFacts;

/** 案: one subject of a ranking or one award entry, as the facts that rules are applied to and as what is written down of them. */
public record RewardCase(String caseId, String agency, String superior, RewardFacts facts, CaseBasis basis) {

    /** Where those of this role serve: who guided or reviewed is in the superior agency. */
    public String recipientAgency(RecipientRole role) {
        return switch (role) {
            case SUPERVISING_CONTRIBUTOR, PRELIMINARY_REVIEWER -> superior;
            case AGENCY_HEAD,
                    MAIN_ORGANISER,
                    OTHER_CONTRIBUTOR,
                    MAIN_ORGANISER_OR_OTHER_CONTRIBUTOR,
                    DETERMINED_BY_AGENCY -> agency;
        };
    }
}
