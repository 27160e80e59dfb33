package tw.servicequality.reward.order;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.reward.person.People;

/** An order as colleagues see it: names masked. */
@ApplicationScoped
class ShowOrder {

    private final RewardGrants grants;
    private final People people;

    ShowOrder(RewardGrants grants, People people) {
        this.grants = grants;
        this.people = people;
    }

    OrderView of(RewardOrder order) {
        var given = grants.of(order);
        return OrderView.of(
                order,
                given,
                people.masked(given.stream().map(RewardGrant::personId).toList()));
    }
}
