package tw.servicequality.complaint.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.servicequality.complaint.deadline.DeadlineFacts.Pause;

/**
 * 一種期限的規則: what starts it, how long it is for each kind of handling, the cap that no extension passes, how far it can be
 * extended, whether waiting for the petitioner suspends it, and who is told when it nears its end or has passed it.
 */
record ClockRule(
        DeadlineClock clock,
        Starter startsOn,
        Set<String> channels,
        Map<Handling, TimeLimit> limits,
        TimeLimit cap,
        boolean suspendedBySupplement,
        ExtensionRule extension,
        boolean tellPetitionerWhenExceeded,
        List<Reminder> reminders) {

    /** 起算事由 */
    enum Starter {
        /** 受理 */
        FILING,
        /** 請求確認、補陳, or another request to the petitioner. */
        REQUEST,
        /** 結案 */
        CLOSING,
        /** 不滿意 */
        DISSATISFACTION
    }

    /** 展期: how often, and how many units of the limit in all. */
    record ExtensionRule(int times, int amount, String article) {

        boolean isSound() {
            return times >= 1 && amount >= 1 && article != null && !article.isBlank();
        }
    }

    ClockRule {
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        reminders = reminders == null ? List.of() : List.copyOf(reminders);
    }

    /** The limit for this kind of handling; a rule that makes no difference gives the ordinary one. */
    TimeLimit limit(Handling handling) {
        return limits.getOrDefault(handling, limits.get(Handling.ORDINARY));
    }

    /**
     * What a new run starts from. The cap of what filing starts runs from the start of the case, less what was waited for the
     * petitioner before; that of any other clock from its own start.
     */
    DeadlineFacts facts(CaseClock of, List<Pause> waited, Instant at) {
        var whole = startsOn == Starter.FILING ? of.caseStartedAt() : at;
        var pauses = suspendedBySupplement
                ? waited.stream().filter(pause -> !pause.isOpen()).toList()
                : List.<Pause>of();
        return DeadlineFacts.started(at, whole, of.handling()).withPauses(pauses);
    }

    Optional<TimeLimit> capped() {
        return Optional.ofNullable(cap);
    }

    Optional<ExtensionRule> extendable() {
        return Optional.ofNullable(extension);
    }

    /** A rule without channels is for all. */
    boolean concerns(String channel) {
        return channels.isEmpty() || channels.contains(channel);
    }

    boolean isSound() {
        return clock != null
                && startsOn != null
                && limits != null
                && limits.containsKey(Handling.ORDINARY)
                && limits.values().stream().allMatch(TimeLimit::isSound)
                && limits.values().stream().map(TimeLimit::isInDays).distinct().count() == 1
                && (cap == null || cap.isSound() && cap.isInDays() && isInDays())
                && (extension == null || extension.isSound() && isInDays())
                && (reminders.isEmpty() || !clock.lapses())
                && reminders.stream().allMatch(reminder -> reminder.isSound(isInDays()));
    }

    boolean isInDays() {
        return limits.get(Handling.ORDINARY).isInDays();
    }
}
