package tw.servicequality.complaint.deadline;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.calendar.ClosurePolicy;

/** 期限規則: one version of the rules for all clocks of those agencies that follow this profile, in force from a day on. */
record DeadlineProfile(
        String profile,
        int version,
        String title,
        LocalDate effectiveFrom,
        ClosurePolicy closurePolicy,
        List<ClockRule> clocks) {

    /** Profile and version, as it is stored and told: {@code central-default@1}. */
    @JsonIgnore
    String reference() {
        return profile + "@" + version;
    }

    Optional<ClockRule> rule(DeadlineClock clock) {
        return clocks.stream().filter(rule -> rule.clock() == clock).findAny();
    }

    boolean isInForceOn(LocalDate day) {
        return !effectiveFrom.isAfter(day);
    }

    /** Every clock at most once, and always a time for the answer (要點: 各機關分別訂定處理期限). */
    @JsonIgnore
    boolean isSound() {
        return profile != null
                && profile.matches("[a-z0-9-]{1,60}")
                && version >= 1
                && title != null
                && !title.isBlank()
                && effectiveFrom != null
                && closurePolicy != null
                && clocks != null
                && clocks.stream().allMatch(ClockRule::isSound)
                && clocks.stream().collect(groupingBy(ClockRule::clock)).values().stream()
                        .allMatch(same -> same.size() == 1)
                && rule(DeadlineClock.FINAL_REPLY)
                        .filter(rule -> rule.startsOn() == ClockRule.Starter.FILING)
                        .isPresent();
    }
}
