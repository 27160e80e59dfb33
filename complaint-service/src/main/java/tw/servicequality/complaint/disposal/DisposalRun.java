package tw.servicequality.complaint.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.complaint.CaseNumber;
import tw.servicequality.platform.http.Cursor;

/**
 * One order, and how far it has come.
 *
 * @param before what had to be kept until an earlier day than this one is erased
 * @param at the last case looked at
 */
record DisposalRun(
        UUID runId,
        String agency,
        DisposalState state,
        String reason,
        LocalDate before,
        Instant orderedAt,
        Optional<Instant> finishedAt,
        Place at,
        long examined,
        long erased) {

    /** A place in the order in which cases are looked at. */
    record Place(LocalDate endedOn, String caseNumber) {

        static final Place START = new Place(LocalDate.of(1, 1, 1), "");

        /** Reads a cursor; INVALID_INPUT for what we did not make. */
        static Place read(String text) {
            var cursor = Cursor.read(text);
            if (cursor.isFirst()) {
                return START;
            }
            if (!cursor.text(0, "").matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || !CaseNumber.isOne(cursor.text(1, ""))) {
                throw Cursor.notOurs();
            }
            return new Place(cursor.day(0, START.endedOn), cursor.text(1, ""));
        }

        Cursor cursor() {
            return Cursor.of(endedOn, caseNumber);
        }
    }

    static DisposalRun order(UUID runId, String agency, String reason, LocalDate today, Instant now) {
        return new DisposalRun(
                runId, agency, DisposalState.RUNNING, reason, today, now, Optional.empty(), Place.START, 0, 0);
    }
}
