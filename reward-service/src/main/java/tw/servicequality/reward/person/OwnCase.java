package tw.servicequality.reward.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.reward.regime.Regimes;

/** 迴避: nobody reviews, decides or orders what concerns himself. So it must be known who he is before he acts at all. */
@ApplicationScoped
public class OwnCase {

    private final Callers callers;
    private final People people;
    private final Regimes regimes;
    private final Clock clock;

    OwnCase(Callers callers, People people, Regimes regimes, Clock clock) {
        this.callers = callers;
        this.people = people;
        this.regimes = regimes;
        this.clock = clock;
    }

    /** PERSON_UNIDENTIFIED if the caller has not said who he is, OWN_CASE if he is one of these. */
    public Caller mustNotBe(Collection<UUID> concerned) {
        var caller = callers.current();
        var self = people.reachedBy(caller.agency(), caller.subject())
                .orElseThrow(
                        () -> PersonProblem.PERSON_UNIDENTIFIED.because("請先登記本人之人員編號（PUT /api/v1/reward-people/self）"));
        if (concerned.contains(self.id())) {
            throw PersonProblem.OWN_CASE.because(article(caller.agency()));
        }
        return caller;
    }

    /** By the caller's personnel system; where that names no article, the house rule stands alone. */
    private String article(String agency) {
        return regimes.find(agency, Taipei.today(clock))
                .map(regime -> regime.committee().recusal())
                .orElse("本人之案件");
    }
}
