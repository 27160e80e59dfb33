package tw.servicequality.reward.document;

import tw.servicequality.reward.review.ItemOutcome;
import tw.servicequality.reward.ruleset.RecipientRole;

/** The words of officialdom for what the code calls otherwise. */
final class Wording {

    private Wording() {}

    static String of(RecipientRole capacity) {
        return switch (capacity) {
            case AGENCY_HEAD -> "首長(主管)";
            case MAIN_ORGANISER -> "主辦";
            case OTHER_CONTRIBUTOR -> "其他有功";
            case MAIN_ORGANISER_OR_OTHER_CONTRIBUTOR -> "主辦或其他有功";
            case SUPERVISING_CONTRIBUTOR -> "督導(輔導)";
            case PRELIMINARY_REVIEWER -> "初評";
            case DETERMINED_BY_AGENCY -> "機關自定";
        };
    }

    static String of(ItemOutcome outcome) {
        return switch (outcome) {
            case PENDING -> "審議中";
            case AWARDED -> "核予";
            case REFUSED -> "不予敘獎";
            case NOT_AWARDED -> "不重複敘獎";
            case REVOKED -> "撤銷";
        };
    }
}
