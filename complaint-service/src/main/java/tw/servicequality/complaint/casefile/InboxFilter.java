package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an inbox is narrowed down to; without a status it shows the cases in hand and those done alike. */
record InboxFilter(
        Optional<ComplaintStatus> status,
        boolean open,
        Optional<LocalDate> dueBefore,
        Optional<String> unit,
        Optional<String> officer,
        Optional<Alert> alert) {

    private static final List<ComplaintStatus> IN_HAND = Arrays.stream(ComplaintStatus.values())
            .filter(ComplaintStatus::isOpen)
            .toList();

    void into(List<String> conditions, Map<String, Object> values) {
        status.ifPresent(it -> add(conditions, values, "status = :status", "status", it));
        if (open) {
            add(conditions, values, "status in :inHand", "inHand", IN_HAND);
        }
        dueBefore.ifPresent(it -> add(conditions, values, "dueOn < :dueBefore", "dueBefore", it));
        unit.ifPresent(it -> add(conditions, values, "assignment.unit = :unit", "unit", it));
        officer.ifPresent(it -> add(conditions, values, "assignment.officer = :officer", "officer", it));
        alert.ifPresent(it -> add(conditions, values, "alert = :alert", "alert", it.ordinal()));
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
