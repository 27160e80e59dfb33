package tw.servicequality.complaint.revision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import tw.servicequality.complaint.revision.OnOfficeClosureRevise.Declared;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 停止上班 moves what is open at once: it is declared at night for the next day, and nobody is there to look at a preview. */
@Singleton
class OnOfficeClosureRevise implements FactConsumer<Declared> {

    record Declared(String agency) {}

    private final Revisions revisions;
    private final AgencyDirectory directory;
    private final Clock clock;

    OnOfficeClosureRevise(Revisions revisions, AgencyDirectory directory, Clock clock) {
        this.revisions = revisions;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.OfficeClosureDeclared.v1";
    }

    @Override
    public Class<Declared> shape() {
        return Declared.class;
    }

    @Override
    public void on(Declared closure, EventEnvelope envelope) {
        var agencies = List.copyOf(directory.withSubordinates(closure.agency()));
        revisions.persist(Revision.of(RevisionCause.CLOSURE, agencies, "", true, clock.instant()));
    }
}
