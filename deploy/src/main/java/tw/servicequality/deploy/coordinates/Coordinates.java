package tw.servicequality.deploy.coordinates;

import java.util.Map;
import tw.servicequality.deploy.keycloak.KeycloakRecipe;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Secrets;
import tw.servicequality.deploy.port.PortName;
import tw.servicequality.deploy.port.Ports;

/** Where each part is reached, be it ours or somewhere else. */
public record Coordinates(Ports ports, Elsewhere elsewhere, Secrets secrets) {

    public static Coordinates of(Home home, Ports ports, Map<String, String> environment) {
        return new Coordinates(ports, Elsewhere.of(environment), Secrets.of(home));
    }

    /** host:port */
    public String postgres() {
        return address(Part.POSTGRES);
    }

    /** Bootstrap servers. */
    public String kafka() {
        return address(Part.KAFKA);
    }

    /** host:port */
    public String smtp() {
        return address(Part.MAIL);
    }

    public String issuer() {
        return elsewhere
                .of(Part.KEYCLOAK)
                .orElse("http://localhost:" + ports.of(PortName.KEYCLOAK) + "/realms/" + KeycloakRecipe.REALM);
    }

    /** Of a service or the gateway. */
    public String url(Part part) {
        return "http://localhost:" + ports.of(PortName.of(part));
    }

    public String databaseUrl(Part service) {
        return "jdbc:postgresql://" + postgres() + "/" + service.label();
    }

    public String databasePassword(Part service) {
        return elsewhere.of(Part.POSTGRES).isPresent()
                ? elsewhere.passwords().get(service.label())
                : secrets.services().get(service.label());
    }

    /** The environment's own where it names one: data that lie somewhere else were sealed under another key. */
    public String personalDataKey() {
        return elsewhere.personalDataKey().orElse(secrets.personalDataKey());
    }

    private String address(Part part) {
        return elsewhere.of(part).orElse("127.0.0.1:" + ports.of(PortName.of(part)));
    }
}
