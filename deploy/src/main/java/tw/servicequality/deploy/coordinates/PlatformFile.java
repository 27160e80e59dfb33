package tw.servicequality.deploy.coordinates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.process.Keeper;
import tw.servicequality.deploy.process.ProcessTable;
import tw.servicequality.deploy.process.Run;

/** What {@code .sq/platform.json} tells: all that a program needs to use, watch or disturb the running platform. */
public record PlatformFile(
        String data,
        String checkout,
        String gateway,
        Map<String, String> services,
        Map<String, DatabasePlace> databases,
        PostgresPlace postgres,
        String kafka,
        String issuer,
        IdentityPlace identity,
        String smtp,
        String clock,
        Map<String, Integer> ports,
        Map<String, PartPlace> parts) {

    /** A service's database; {@code url} is one for JDBC. */
    public record DatabasePlace(String url, String user, String password) {}

    /** {@code password} is the superuser's, and empty when PostgreSQL is somewhere else. */
    public record PostgresPlace(String address, String user, String password) {}

    /** {@code adminPassword} is that of the server's own administrator, empty when it is somewhere else. */
    public record IdentityPlace(
            String tokenUrl,
            String audience,
            String portalClient,
            String integratorClient,
            String integratorSecret,
            String demoPassword,
            String adminUser,
            String adminPassword) {}

    /** A process: {@code startTicks} tells it from a later one with the same pid. */
    public record PartPlace(long pid, long startTicks, String log, String health) {}

    public static PlatformFile of(Home home, Coordinates at) {
        Map<String, String> services = new LinkedHashMap<>();
        Map<String, DatabasePlace> databases = new LinkedHashMap<>();
        Part.SERVICES.forEach(service -> {
            String name = service.label();
            services.put(name, at.url(service));
            databases.put(name, new DatabasePlace(at.databaseUrl(service), name, at.databasePassword(service)));
        });
        return new PlatformFile(
                home.data().toString(),
                home.checkout().toString(),
                at.url(Part.GATEWAY),
                services,
                databases,
                new PostgresPlace(
                        at.postgres(),
                        "postgres",
                        own(at, Part.POSTGRES, at.secrets().postgres())),
                at.kafka(),
                at.issuer(),
                identity(at),
                at.smtp(),
                home.clock().toString(),
                at.ports().labelled(),
                parts(home, at));
    }

    private static IdentityPlace identity(Coordinates at) {
        return new IdentityPlace(
                at.issuer() + "/protocol/openid-connect/token",
                "service-quality",
                "portal",
                "integrator",
                "integrator-demo",
                "demo",
                "admin",
                own(at, Part.KEYCLOAK, at.secrets().keycloak()));
    }

    private static String own(Coordinates at, Part part, String secret) {
        return at.elsewhere().of(part).isPresent() ? "" : secret;
    }

    private static Map<String, PartPlace> parts(Home home, Coordinates at) {
        Keeper keeper = new Keeper(home, ProcessTable.LIVE);
        Map<String, PartPlace> parts = new LinkedHashMap<>();
        Stream.of(Part.values()).forEach(part -> {
            Optional<Run> run = keeper.remembered(part).filter(known -> known.isAliveIn(ProcessTable.LIVE));
            run.ifPresent(known -> parts.put(
                    part.label(),
                    new PartPlace(
                            known.pid(),
                            known.startTicks(),
                            home.log(part).toString(),
                            part.isBuilt() ? at.url(part) + "/q/health/ready" : "")));
        });
        return parts;
    }
}
