package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.complaint.timeline.Timeline;
import tw.servicequality.platform.outbox.Outbox;

/** Where a command leaves what happened: for the world and for the case's own timeline, in the transaction of the change. */
@ApplicationScoped
public class CaseFacts {

    private final Outbox outbox;
    private final Timeline timeline;

    CaseFacts(Outbox outbox, Timeline timeline) {
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /** The outbox comes first: it brings the case's row to the database, to which the timeline refers. */
    public <E extends Record & CaseFact> void tell(E event) {
        outbox.add(event);
        timeline.add(event.caseNumber(), event.fact(), event);
    }
}
