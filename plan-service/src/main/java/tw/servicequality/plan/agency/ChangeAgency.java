package tw.servicequality.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.http.IfMatch;

/** 更名、改隸、單位異動、裁併、裁撤: entered on the day on which it takes effect, or later. */
@ApplicationScoped
class ChangeAgency {

    private final Agencies agencies;
    private final RegisterAgency register;
    private final Clock clock;

    ChangeAgency(Agencies agencies, RegisterAgency register, Clock clock) {
        this.agencies = agencies;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    AgencyView rename(String code, String ifMatch, String name, LocalDate day) {
        var agency = forChange(code, ifMatch, day);
        return told(agency, agency.rename(name, day));
    }

    @Transactional
    AgencyView move(String code, String ifMatch, Optional<String> superior, LocalDate day) {
        var agency = forChange(code, ifMatch, day);
        superior.ifPresent(above -> requireAbove(above, code, "/parent"));
        return told(agency, agency.moveUnder(superior, day));
    }

    @Transactional
    AgencyView changeUnits(String code, String ifMatch, List<AgencyUnit> units, LocalDate day) {
        var agency = forChange(code, ifMatch, day);
        return told(agency, agency.changeUnits(units, day));
    }

    /** The agencies below move under the successor on the same day. */
    @Transactional
    AgencyView merge(String code, String ifMatch, String successor, LocalDate day) {
        var agency = forChange(code, ifMatch, day);
        requireAbove(successor, code, "/into");
        var below = agencies.directlyBelow(code);
        var merged = told(agency, agency.mergeInto(successor, day));
        below.forEach(left -> register.tell(left, left.moveUnder(Optional.of(successor), day)));
        return merged;
    }

    @Transactional
    AgencyView abolish(String code, String ifMatch, LocalDate day) {
        var agency = forChange(code, ifMatch, day);
        if (!agencies.directlyBelow(code).isEmpty()) {
            throw AgencyProblem.AGENCY_HAS_SUBORDINATES.because(code);
        }
        return told(agency, agency.abolish(day));
    }

    private Agency forChange(String code, String ifMatch, LocalDate day) {
        var agency = agencies.get(code);
        IfMatch.require(ifMatch, agency.version());
        if (day.isAfter(LocalDate.now(clock))) {
            throw AgencyProblem.AGENCY_CHANGE_AHEAD.because(day.toString()).at("/effectiveOn");
        }
        return agency;
    }

    /** What stands above an agency is in being, is not itself, and is not below it. */
    private void requireAbove(String superior, String code, String pointer) {
        if (!agencies.isInBeing(superior)) {
            throw AgencyProblem.PARENT_AGENCY_UNKNOWN.because(superior).at(pointer);
        }
        for (var next = Optional.of(superior);
                next.isPresent();
                next = agencies.get(next.get()).parent()) {
            if (next.get().equals(code)) {
                throw AgencyProblem.AGENCY_HIERARCHY_CYCLE.because(superior).at(pointer);
            }
        }
    }

    private AgencyView told(Agency agency, AgencyEvent event) {
        register.tell(agency, event);
        return AgencyView.of(agency);
    }
}
