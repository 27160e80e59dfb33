package tw.servicequality.deploy.coordinates;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Refusal;

/** Parts that the environment says are somewhere else; those are used and not started. The key is of data that lie there too. */
public record Elsewhere(Map<Part, String> addresses, Map<String, String> passwords, Optional<String> personalDataKey) {

    private static final Map<Part, String> VARIABLES = Map.of(
            Part.POSTGRES, "SQ_POSTGRES",
            Part.KAFKA, "SQ_KAFKA",
            Part.KEYCLOAK, "SQ_OIDC_ISSUER",
            Part.MAIL, "SQ_SMTP");

    public static Elsewhere of(Map<String, String> environment) {
        Map<Part, String> addresses = new LinkedHashMap<>();
        VARIABLES.forEach((part, variable) -> Optional.ofNullable(environment.get(variable))
                .filter(address -> !address.isBlank())
                .ifPresent(address -> addresses.put(part, checked(part, variable, address.strip()))));
        return new Elsewhere(
                addresses,
                addresses.containsKey(Part.POSTGRES) ? passwords(environment) : Map.of(),
                Optional.ofNullable(environment.get("SQ_PERSONAL_DATA_KEY")));
    }

    public Optional<String> of(Part part) {
        return Optional.ofNullable(addresses.get(part));
    }

    private static String checked(Part part, String variable, String address) {
        boolean good = part == Part.KEYCLOAK
                ? address.matches("https?://.+[^/]")
                : address.matches("[^\\s:,]+:\\d+(,[^\\s:,]+:\\d+)*");
        if (!good) {
            throw new Refusal(variable + " is \"" + address + "\", but must be "
                    + (part == Part.KEYCLOAK ? "a URL without a slash at its end." : "host:port."));
        }
        return address;
    }

    private static Map<String, String> passwords(Map<String, String> environment) {
        Map<String, String> passwords = new LinkedHashMap<>();
        for (Part service : Part.SERVICES) {
            String variable = "SQ_POSTGRES_PASSWORD_" + service.label().toUpperCase(Locale.ROOT);
            String password = environment.get(variable);
            if (password == null) {
                throw new Refusal("SQ_POSTGRES is set, so " + variable + " must be too.");
            }
            passwords.put(service.label(), password);
        }
        return passwords;
    }
}
