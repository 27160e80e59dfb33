package tw.servicequality.reward.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.identity.Callers;

/** 迴避: nobody reviews, decides or orders what concerns himself. So it must be known who he is before he acts at all. */
@ApplicationScoped
public class OwnCase {

    private final Callers callers;
    private final People people;

    OwnCase(Callers callers, People people) {
        this.callers = callers;
        this.people = people;
    }

    /** PERSON_UNIDENTIFIED if the caller has not said who he is, OWN_CASE if he is one of these. */
    public Caller mustNotBe(Collection<UUID> concerned) {
        var caller = callers.current();
        var self = people.reachedBy(caller.agency(), caller.subject())
                .orElseThrow(
                        () -> PersonProblem.PERSON_UNIDENTIFIED.because("請先登記本人之人員編號（PUT /api/v1/reward-people/self）"));
        if (concerned.contains(self.id())) {
            throw PersonProblem.OWN_CASE.because("考績委員會組織規程 §8");
        }
        return caller;
    }
}
