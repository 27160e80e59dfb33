package tw.servicequality.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds out who is calling, from the verified token of the request; outside a request it is the service itself. */
@ApplicationScoped
public class Callers {

    private final CurrentIdentityAssociation identities;
    private final Caller system;

    Callers(
            CurrentIdentityAssociation identities,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.identities = identities;
        this.system = Caller.system(application);
    }

    public Caller current() {
        if (!Arc.container().requestContext().isActive() || !InRequest.now()) {
            return system;
        }
        return of(identities.getIdentity());
    }

    private static Caller of(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.ANONYMOUS;
        }
        return new Caller(
                token.getSubject(), Set.copyOf(identity.getRoles()), claim(token, "agency"), claim(token, "unit"));
    }

    private static String claim(JsonWebToken token, String name) {
        return Optional.ofNullable(token.<Object>getClaim(name))
                .map(Object::toString)
                .orElse("");
    }
}
