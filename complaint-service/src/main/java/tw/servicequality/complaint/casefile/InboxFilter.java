package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.servicequality.complaint.search.Phrases;

/** What an inbox is narrowed down to; without a status it shows the cases in hand and those done alike. */
record InboxFilter(
        Optional<ComplaintStatus> status,
        boolean open,
        Optional<LocalDate> dueBefore,
        Optional<String> unit,
        Optional<String> officer,
        Optional<Alert> alert,
        Optional<Phrases> phrases) {

    /** As the index of open cases has it, word by word. */
    private static final String IN_HAND = " and c.status in ("
            + Arrays.stream(ComplaintStatus.values())
                    .filter(ComplaintStatus::isOpen)
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", "))
            + ")";

    /** By due day; cases not yet accepted have none, and are sorted by the day on which they came in. */
    String sortedBy() {
        return status.filter(it -> it == ComplaintStatus.UNCONFIRMED || it == ComplaintStatus.LAPSED)
                .map(it -> "filed_on")
                .orElse("due_on");
    }

    /** Whether it leaves out cases for what they are, not only for their words and days. */
    boolean narrows() {
        return open || status.isPresent() || unit.isPresent() || officer.isPresent() || alert.isPresent();
    }

    void into(StringBuilder sql, List<Object> values) {
        status.ifPresent(it -> sql.append(" and c.status = '").append(it).append("'"));
        if (open) {
            sql.append(IN_HAND);
        }
        alert.ifPresent(it -> sql.append(" and c.alert = ").append(it.ordinal()));
        dueBefore.ifPresent(it -> add(sql, values, " and c.due_on < ?", it));
        unit.ifPresent(it -> add(sql, values, " and c.unit = ?", it));
        officer.ifPresent(it -> add(sql, values, " and c.officer = ?", it));
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(condition);
        values.add(value);
    }
}
