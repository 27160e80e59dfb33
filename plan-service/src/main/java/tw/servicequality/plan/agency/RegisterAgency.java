package tw.servicequality.plan.agency;

import static tw.servicequality.plan.agency.AgencyProblem.AGENCY_ALREADY_REGISTERED;
import static tw.servicequality.plan.agency.AgencyProblem.PARENT_AGENCY_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.KnownAgency;
import tw.servicequality.platform.identity.KnownAgency.KnownUnit;
import tw.servicequality.platform.outbox.Outbox;

/** 登錄機關: enters the register, this service's own copy of it, and the outbox, all in one transaction. */
@ApplicationScoped
class RegisterAgency {

    private final Agencies agencies;
    private final AgencyDirectory directory;
    private final Outbox outbox;

    RegisterAgency(Agencies agencies, AgencyDirectory directory, Outbox outbox) {
        this.agencies = agencies;
        this.directory = directory;
        this.outbox = outbox;
    }

    @Transactional
    Agency register(Agency agency) {
        if (agencies.contains(agency.code())) {
            throw AGENCY_ALREADY_REGISTERED.because(agency.code());
        }
        agency.parent().filter(parent -> !agencies.isInBeing(parent)).ifPresent(unknown -> {
            throw PARENT_AGENCY_UNKNOWN.because(unknown).at("/parent");
        });
        agencies.persist(agency);
        tell(agency, agency.registered());
        return agency;
    }

    /** Tells the world, and this service's own copy, what the agency is now. */
    @Transactional(TxType.MANDATORY)
    void tell(Agency agency, AgencyEvent event) {
        outbox.add(event);
        directory.record(known(agency), event.sequence());
    }

    private static KnownAgency known(Agency agency) {
        var units = agency.units().now().stream()
                .map(unit -> new KnownUnit(unit.code(), unit.name()))
                .toList();
        return new KnownAgency(agency.code(), agency.name(), agency.parent().orElse(null), units);
    }
}
