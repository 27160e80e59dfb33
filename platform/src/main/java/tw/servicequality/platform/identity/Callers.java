package tw.servicequality.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return Caller.ANONYMOUS;
        }
        return new Caller(
                token.getSubject(), Set.copyOf(identity.getRoles()), claim(token, "agency"), claim(token, "unit"));
    }

    /** From the claims themselves: asked by name, the token throws and catches an exception for every claim that is no standard one. */
    private static String claim(OidcJwtCallerPrincipal token, String name) {
        return Objects.requireNonNullElse(token.getClaims().getClaimValueAsString(name), "");
    }
}
