package tw.servicequality.reward.contributor;

import static tw.servicequality.reward.contributor.ContributorProblem.CAPACITY_NOT_REWARDED;
import static tw.servicequality.reward.contributor.ContributorProblem.CONTRIBUTORS_CLOSED;
import static tw.servicequality.reward.contributor.ContributorProblem.CONTRIBUTOR_AGENCY_UNKNOWN;
import static tw.servicequality.reward.contributor.ContributorProblem.CONTRIBUTOR_ENTERED_TWICE;
import static tw.servicequality.reward.contributor.ContributorProblem.SHARES_EXCEED_WHOLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.reward.contributor.Contributor.Part;
import tw.servicequality.reward.contributor.ContributorResource.NewContributor;
import tw.servicequality.reward.person.People;
import tw.servicequality.reward.proposal.ProposedReward;

/** Enters and removes contributors while the unit still prepares the case; of a proposal that the transaction took. */
@ApplicationScoped
class EnterContributor {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Contributors contributors;
    private final SubmittedProposals submitted;
    private final People people;
    private final AgencyDirectory agencies;
    private final AuditTrail audit;
    private final Clock clock;

    EnterContributor(
            Contributors contributors,
            SubmittedProposals submitted,
            People people,
            AgencyDirectory agencies,
            AuditTrail audit,
            Clock clock) {
        this.contributors = contributors;
        this.submitted = submitted;
        this.people = people;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Contributor enter(ProposedReward proposal, NewContributor entered) {
        mustBeOpen(proposal);
        if (!Capacities.rewardedAs(proposal.recipient().role()).contains(entered.capacity())) {
            throw CAPACITY_NOT_REWARDED
                    .because(proposal.article() + "：" + proposal.recipient().text())
                    .at("/capacity");
        }
        var agency = agency(proposal, entered.agency());
        var person = people.entered(agency, entered.person());
        if (contributors.has(proposal.id(), person)) {
            throw CONTRIBUTOR_ENTERED_TWICE.because(person.toString()).at("/person/number");
        }
        var sum = contributors.shares(proposal.id()).add(entered.share());
        if (sum.compareTo(WHOLE) > 0) {
            throw SHARES_EXCEED_WHOLE.because("合計 " + sum.toPlainString() + "%").at("/share");
        }
        var part = new Part(entered.capacity(), entered.share());
        var contributor = Contributor.of(
                proposal.id(), person, agency, part, people.seal(person, entered.deeds()), clock.instant());
        contributors.persist(contributor);
        record("ContributorEntered", contributor);
        return contributor;
    }

    @Transactional(TxType.MANDATORY)
    void remove(ProposedReward proposal, Contributor contributor) {
        mustBeOpen(proposal);
        contributors.delete(contributor);
        record("ContributorRemoved", contributor);
    }

    private void mustBeOpen(ProposedReward proposal) {
        if (submitted.isSubmitted(proposal.id())) {
            throw CONTRIBUTORS_CLOSED.because(proposal.id().toString());
        }
    }

    private String agency(ProposedReward proposal, String said) {
        var agency = said == null ? proposal.agency() : said;
        if (!agencies.withSuperiors(proposal.agency()).contains(agency)) {
            throw CONTRIBUTOR_AGENCY_UNKNOWN.because(agency).at("/agency");
        }
        return agency;
    }

    private void record(String what, Contributor contributor) {
        contributors.flush();
        audit.record(
                what,
                contributor.id().toString(),
                contributor.version(),
                Map.of(
                        "proposalId",
                        contributor.proposalId(),
                        "personId",
                        contributor.personId(),
                        "share",
                        contributor.share()));
    }
}
