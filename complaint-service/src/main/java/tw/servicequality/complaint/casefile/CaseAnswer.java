package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import tw.servicequality.complaint.deadline.DeadlineView;
import tw.servicequality.complaint.deadline.Deadlines;
import tw.servicequality.platform.http.Answer;

/** A case as the caller may see it, with its version as ETag. */
@ApplicationScoped
class CaseAnswer {

    private final Deadlines deadlines;
    private final CaseDoor door;

    CaseAnswer(Deadlines deadlines, CaseDoor door) {
        this.deadlines = deadlines;
        this.door = door;
    }

    /** Flushes first: the version must be the one that the change made. */
    Response of(Complaint complaint) {
        deadlines.flush();
        var views = deadlines.of(complaint.caseNumber()).stream()
                .map(DeadlineView::of)
                .toList();
        var view = ComplaintView.of(complaint, views, door.petitionerOf(complaint));
        return Answer.of(view, complaint.version());
    }
}
