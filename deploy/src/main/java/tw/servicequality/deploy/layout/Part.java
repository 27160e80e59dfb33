package tw.servicequality.deploy.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A process of the platform, in the order in which people read about them. */
public enum Part {
    POSTGRES,
    KAFKA,
    KEYCLOAK,
    MAIL,
    PLAN,
    ASSESSMENT,
    COMPLAINT,
    REWARD,
    GATEWAY;

    /** The four services with a database of their own. */
    public static final List<Part> SERVICES = List.of(PLAN, ASSESSMENT, COMPLAINT, REWARD);

    /** What the services stand on. */
    public static final List<Part> INFRASTRUCTURE = List.of(POSTGRES, KAFKA, KEYCLOAK, MAIL);

    /** The name on the command line, in file names and in the table: {@code plan}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The folder of the Maven module that this part is built from; only services and the gateway have one. */
    public String module() {
        return this == GATEWAY ? "gateway" : label() + "-service";
    }

    public boolean isBuilt() {
        return SERVICES.contains(this) || this == GATEWAY;
    }

    /** The part of that name. */
    public static Part named(String label) {
        return Stream.of(values())
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no part \"" + label + "\". The parts: "
                        + String.join(" ", Stream.of(values()).map(Part::label).toList())));
    }
}
