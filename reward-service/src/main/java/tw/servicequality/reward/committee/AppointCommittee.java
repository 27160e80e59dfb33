package tw.servicequality.reward.committee;

import static tw.servicequality.reward.committee.CommitteeProblem.COMMITTEE_MEMBERS_UNSOUND;
import static tw.servicequality.reward.committee.CommitteeProblem.COMMITTEE_SIZE_UNLAWFUL;
import static tw.servicequality.reward.committee.CommitteeProblem.COMMITTEE_TERM_UNLAWFUL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.reward.committee.NewCommittee.NewMember;
import tw.servicequality.reward.person.People;
import tw.servicequality.reward.regime.CommitteeRule;
import tw.servicequality.reward.regime.Regimes;

/** 組成委員會, as the agency's personnel system says. */
@ApplicationScoped
class AppointCommittee {

    private final Committees committees;
    private final Regimes regimes;
    private final People people;
    private final AuditTrail audit;

    AppointCommittee(Committees committees, Regimes regimes, People people, AuditTrail audit) {
        this.committees = committees;
        this.regimes = regimes;
        this.people = people;
        this.audit = audit;
    }

    @Transactional(TxType.MANDATORY)
    Committee appoint(String agency, NewCommittee wanted) {
        var regime = regimes.of(agency, wanted.termFrom());
        mustBeLawful(regime.committee(), wanted);
        var committee =
                Committee.of(agency, regime.code(), regime.committee().title(), wanted.termFrom(), wanted.termUntil());
        for (var member : wanted.members()) {
            committee.seats(people.entered(agency, member.person()), new Seat(member.chair(), member.seat()));
        }
        committee.recordSexes(wanted.sexes());
        if (committee.members().size() < wanted.size()) {
            throw COMMITTEE_MEMBERS_UNSOUND.because("同一人列名二次").at("/members");
        }
        committees.persistAndFlush(committee);
        audit.record(
                "CommitteeAppointed",
                committee.id().toString(),
                committee.version(),
                Map.of("agency", agency, "members", wanted.size()));
        return committee;
    }

    private static void mustBeLawful(CommitteeRule rule, NewCommittee wanted) {
        var size = wanted.size();
        if (rule.least() != null && size < rule.least() || rule.most() != null && size > rule.most()) {
            throw COMMITTEE_SIZE_UNLAWFUL
                    .because("%d 人；%s：%d 至 %d 人".formatted(size, rule.article(), rule.least(), rule.most()))
                    .at("/members");
        }
        if (wanted.members().stream().filter(NewMember::chair).count() != 1) {
            throw COMMITTEE_MEMBERS_UNSOUND.because("主席須為一人").at("/members");
        }
        var latest = rule.longestMonths() == null
                ? wanted.termUntil()
                : wanted.termFrom().plusMonths(rule.longestMonths()).minusDays(1);
        if (wanted.termUntil().isBefore(wanted.termFrom()) || wanted.termUntil().isAfter(latest)) {
            throw COMMITTEE_TERM_UNLAWFUL.because(rule.article()).at("/termUntil");
        }
        rule.composed().ifPresent(composition -> Composition.mustBeLawful(composition, wanted));
    }
}
