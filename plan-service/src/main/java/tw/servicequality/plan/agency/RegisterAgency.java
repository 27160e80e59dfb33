package tw.servicequality.plan.agency;

import static tw.servicequality.plan.agency.AgencyProblem.AGENCY_ALREADY_REGISTERED;
import static tw.servicequality.plan.agency.AgencyProblem.PARENT_AGENCY_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
        agency.parent().filter(parent -> !agencies.contains(parent)).ifPresent(unknown -> {
            throw PARENT_AGENCY_UNKNOWN.because(unknown).at("/parent");
        });
        agencies.persist(agency);
        outbox.add(agency.registered());
        directory.record(known(agency), agency.version());
        return agency;
    }

    private static KnownAgency known(Agency agency) {
        var units = agency.units().stream()
                .map(unit -> new KnownUnit(unit.code(), unit.name()))
                .toList();
        return new KnownAgency(agency.code(), agency.name(), agency.parent().orElse(null), units);
    }
}
