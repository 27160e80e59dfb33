package tw.servicequality.platform.identity;

import java.util.Set;

/** Who is calling: the subject of the token, its roles, and the agency and unit it speaks for (empty where it has none). */
public record Caller(String subject, Set<String> roles, String agency, String unit) {

    static final Caller ANONYMOUS = new Caller("anonymous", Set.of(), "", "");

    /** The service itself at work: a consumer, a timer, a job. */
    static Caller system(String application) {
        return new Caller("system:" + application, Set.of(), "", "");
    }

    public boolean isAnonymous() {
        return this == ANONYMOUS;
    }

    public boolean hasAnyOf(Set<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
