package tw.servicequality.reward.contributor;

import java.util.Set;
import tw.servicequality.reward.ruleset.RecipientRole;

/** Which capacities of people a recipient of a rule stands for. */
final class Capacities {

    private Capacities() {}

    static Set<RecipientRole> rewardedAs(RecipientRole recipient) {
        return switch (recipient) {
            case MAIN_ORGANISER_OR_OTHER_CONTRIBUTOR ->
                Set.of(RecipientRole.MAIN_ORGANISER, RecipientRole.OTHER_CONTRIBUTOR);
            case DETERMINED_BY_AGENCY ->
                Set.of(
                        RecipientRole.AGENCY_HEAD,
                        RecipientRole.MAIN_ORGANISER,
                        RecipientRole.OTHER_CONTRIBUTOR,
                        RecipientRole.SUPERVISING_CONTRIBUTOR);
            case AGENCY_HEAD, MAIN_ORGANISER, OTHER_CONTRIBUTOR, SUPERVISING_CONTRIBUTOR, PRELIMINARY_REVIEWER ->
                Set.of(recipient);
        };
    }
}
