package tw.servicequality.verification.rules.broken.dto;

import java.util.Set;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.outbox.IntegrationEvent;
import tw.servicequality.verification.rules.broken.alpha.BackToAlpha;

public class ThingHelper implements Access {

    BackToAlpha cycle;
    org.mockito.Mockery mock;

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.ANY;
    }

    /** An event that is no record. */
    abstract static class MutableEvent implements IntegrationEvent {}
}
