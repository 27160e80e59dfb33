package tw.servicequality.deploy.up;

import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Stream;
import tw.servicequality.deploy.coordinates.Coordinates;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.port.PortName;

/** What a person wants to know when everything is up. */
public record Table(Home home, Coordinates at, PrintStream out) {

    public void print(Set<Part> parts) {
        out.println();
        if (parts.contains(Part.GATEWAY)) {
            row("gateway", at.url(Part.GATEWAY) + "/api/v1/…", Part.GATEWAY);
            row("OpenAPI", at.url(Part.GATEWAY) + "/openapi", Part.GATEWAY);
        }
        Part.SERVICES.stream().filter(parts::contains).forEach(part -> row(part.label(), at.url(part), part));
        row("Keycloak", at.issuer(), Part.KEYCLOAK);
        row("PostgreSQL", at.postgres() + "  databases plan assessment complaint reward", Part.POSTGRES);
        row("Kafka", at.kafka(), Part.KAFKA);
        row("SMTP sink", at.smtp(), Part.MAIL);
        row("all of it", home.platformFile() + "  (passwords too)", null);
        users();
    }

    private void users() {
        out.println("""

                Users (password: demo)  wra.planner  wra.secretariat  wra.assessor  wra-north.case-officer  kcg-wrb.planner …
                                        <agency>.<role>, see deploy/realm; admin is the platform administrator
                A token                 curl -s %s/protocol/openid-connect/token \\
                                          -d grant_type=password -d client_id=portal -d username=wra.planner -d password=demo
                Next                    ./sq demo   ./sq status   ./sq logs plan -f   ./sq down
                """.formatted(at.issuer()));
    }

    private void row(String name, String place, Part part) {
        String moved = part == null
                        || at.elsewhere().of(part).isPresent()
                        || Stream.of(PortName.of(part)).noneMatch(at.ports()::isMoved)
                ? ""
                : "  (port " + PortName.of(part).usual() + " was taken)";
        out.printf("  %-11s %s%s%n", name, place, moved);
    }
}
