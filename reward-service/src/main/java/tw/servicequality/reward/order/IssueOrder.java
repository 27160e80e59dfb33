package tw.servicequality.reward.order;

import static tw.servicequality.reward.order.OrderProblem.ORDER_DATE_UNSOUND;
import static tw.servicequality.reward.order.OrderProblem.ORDER_NUMBER_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.reward.ledger.Ledger;
import tw.servicequality.reward.order.OrderIssueResource.NewOrder;
import tw.servicequality.reward.order.RewardOrder.Heading;
import tw.servicequality.reward.person.OwnCase;
import tw.servicequality.reward.person.People;
import tw.servicequality.reward.proposal.ProposedReward;
import tw.servicequality.reward.proposal.ProposedRewards;
import tw.servicequality.reward.regime.Regimes;
import tw.servicequality.reward.review.OrderedReviews;
import tw.servicequality.reward.review.RewardReview;
import tw.servicequality.reward.ruleset.RewardRuleSets;

/** 發布獎懲令: order, grants, ledger entries and facts, all or nothing. */
@ApplicationScoped
class IssueOrder {

    private final OrderedReviews reviews;
    private final ProposedRewards proposals;
    private final RewardRuleSets ruleSets;
    private final Regimes regimes;
    private final RewardOrders orders;
    private final RewardGrants grants;
    private final Ledger ledger;
    private final People people;
    private final OwnCase ownCase;
    private final Outbox outbox;
    private final Clock clock;

    IssueOrder(
            OrderedReviews reviews,
            ProposedRewards proposals,
            RewardRuleSets ruleSets,
            Regimes regimes,
            RewardOrders orders,
            RewardGrants grants,
            Ledger ledger,
            People people,
            OwnCase ownCase,
            Outbox outbox,
            Clock clock) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.ruleSets = ruleSets;
        this.regimes = regimes;
        this.orders = orders;
        this.grants = grants;
        this.ledger = ledger;
        this.people = people;
        this.ownCase = ownCase;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    RewardOrder issue(RewardReview review, NewOrder wanted) {
        var officer = ownCase.mustNotBe(reviews.people(review));
        var issuedOn = Optional.ofNullable(wanted.issuedOn()).orElseGet(() -> Taipei.today(clock));
        var proposal = proposals.get(review.proposalId());
        mustBeSound(issuedOn, proposal);
        if (orders.isTaken(officer.agency(), wanted.number())) {
            throw ORDER_NUMBER_TAKEN.because(wanted.number()).at("/number");
        }
        var awarded = reviews.awarded(review);
        var confirmBy = reviews.order(review, issuedOn, wanted.number());
        var basis = Optional.ofNullable(wanted.legalBasis())
                .filter(said -> !said.isBlank())
                .orElseGet(() -> basis(proposal, issuedOn));
        var heading = new Heading(officer.agency(), wanted.number(), basis, issuedOn);
        var order = RewardOrder.of(
                review.id(), proposal.id(), review.agency(), heading, confirmBy.isPresent(), clock.instant());
        orders.persist(order);
        awarded.forEach(person -> grant(order, proposal, person));
        return order;
    }

    private void grant(RewardOrder order, ProposedReward proposal, OrderedReviews.AwardedPerson person) {
        var grant = RewardGrant.of(order, proposal, person, people.agency(person.personId()), clock.instant());
        grants.persist(grant);
        var granted = grant.granted(order);
        outbox.add(granted);
        ledger.append(granted.entry());
    }

    private void mustBeSound(LocalDate issuedOn, ProposedReward proposal) {
        if (issuedOn.isAfter(Taipei.today(clock)) || issuedOn.isBefore(Taipei.on(proposal.proposedAt()))) {
            throw ORDER_DATE_UNSOUND.because(issuedOn.toString()).at("/issuedOn");
        }
    }

    /** 獎懲令應敘明法令依據: the rule set with its article, and the law of the personnel system. */
    private String basis(ProposedReward proposal, LocalDate on) {
        var rules = ruleSets.rules(ruleSets.used(proposal.ruleSetId()));
        var law = regimes.find(proposal.agency(), on)
                .map(regime -> regime.law() + "；")
                .orElse("");
        return law + rules.title() + proposal.article();
    }
}
