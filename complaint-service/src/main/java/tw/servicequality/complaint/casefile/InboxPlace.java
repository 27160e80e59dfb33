package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import tw.servicequality.complaint.CaseNumber;
import tw.servicequality.platform.http.Cursor;

/** The last case a client has seen of an inbox: the day it is sorted by and its number. */
record InboxPlace(LocalDate day, String caseNumber) {

    private static final InboxPlace FIRST = new InboxPlace(LocalDate.MIN, "");

    /** INVALID_INPUT for a cursor that we did not make. */
    static InboxPlace read(String text) {
        var cursor = Cursor.read(text);
        if (cursor.isFirst()) {
            return FIRST;
        }
        var place = new InboxPlace(cursor.day(0, FIRST.day), cursor.text(1, ""));
        if (!CaseNumber.isOne(place.caseNumber()) || !place.isStorable()) {
            throw Cursor.notOurs();
        }
        return place;
    }

    /** Day and number as the database writes them, parted by a space. */
    static InboxPlace of(String text) {
        var parts = text.split(" ", 2);
        return new InboxPlace(LocalDate.parse(parts[0]), parts[1]);
    }

    static Cursor after(ComplaintSummaryView last) {
        return Cursor.of(last.dueOn().orElse(last.filedOn()), last.caseNumber());
    }

    boolean isFirst() {
        return this == FIRST;
    }

    private boolean isStorable() {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
