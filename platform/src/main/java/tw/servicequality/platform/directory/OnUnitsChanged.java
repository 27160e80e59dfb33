package tw.servicequality.platform.directory;

import jakarta.inject.Singleton;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.KnownAgency;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** Keeps the copy of the register: the fact has the agency whole. */
@Singleton
class OnUnitsChanged implements FactConsumer<KnownAgency> {

    private final AgencyDirectory directory;

    OnUnitsChanged(AgencyDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.UnitsChanged.v1";
    }

    @Override
    public Class<KnownAgency> shape() {
        return KnownAgency.class;
    }

    @Override
    public void on(KnownAgency agency, EventEnvelope envelope) {
        directory.record(agency, envelope.sequence());
    }
}
