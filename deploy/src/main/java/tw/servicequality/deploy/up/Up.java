package tw.servicequality.deploy.up;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.servicequality.deploy.build.Builds;
import tw.servicequality.deploy.coordinates.Coordinates;
import tw.servicequality.deploy.coordinates.Elsewhere;
import tw.servicequality.deploy.coordinates.PlatformFile;
import tw.servicequality.deploy.kafka.KafkaRecipe;
import tw.servicequality.deploy.kafka.Topics;
import tw.servicequality.deploy.keycloak.KeycloakRecipe;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Json;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.mail.MailRecipe;
import tw.servicequality.deploy.port.PortName;
import tw.servicequality.deploy.port.Ports;
import tw.servicequality.deploy.postgres.PostgresRecipe;
import tw.servicequality.deploy.process.Keeper;
import tw.servicequality.deploy.process.ProcessTable;
import tw.servicequality.deploy.process.Recipe;
import tw.servicequality.deploy.process.Stopper;
import tw.servicequality.deploy.service.ServiceRecipe;

/** Brings the platform up, or the rest of it. */
public final class Up {

    private static final String BUILD = "build";

    private final Home home;
    private final Builds builds;
    private final Progress progress;
    private final Keeper keeper;

    public Up(Home home, Builds builds, Progress progress) {
        this.home = home;
        this.builds = builds;
        this.progress = progress;
        this.keeper = new Keeper(home, ProcessTable.LIVE);
    }

    /** Returns when everything wanted can be used; refuses, with reasons, if something cannot. */
    public Coordinates run(Map<String, String> environment) {
        Set<Part> wanted = wanted(environment);
        Elsewhere elsewhere = Elsewhere.of(environment);
        endParts(Stream.of(Part.values())
                .filter(part -> elsewhere.of(part).isPresent())
                .toList());
        Coordinates at = Coordinates.of(home, new PortMemory(home, keeper).choose(), environment);
        List<String> options = ServiceRecipe.options(environment);
        Schedule schedule = new Schedule(progress);
        planBuild(schedule, wanted);
        planInfrastructure(schedule, wanted, at);
        Stream.of(Part.values())
                .filter(part -> part.isBuilt() && wanted.contains(part))
                .forEach(part -> schedule.add(
                        part.label(), needs(part), () -> keep(new ServiceRecipe(part, home, at, options))));
        try {
            schedule.await();
        } finally {
            Json.write(home.platformFile(), PlatformFile.of(home, at));
        }
        return at;
    }

    /** The parts that {@code SQ_PARTS} names; all of them if it is not set. */
    public Set<Part> wanted(Map<String, String> environment) {
        return Parts.wanted(environment.getOrDefault("SQ_PARTS", "all"));
    }

    private void planBuild(Schedule schedule, Set<Part> wanted) {
        List<String> modules = Stream.concat(
                        wanted.stream().filter(Part::isBuilt).map(Part::module),
                        wanted.contains(Part.GATEWAY) ? Stream.of("verification") : Stream.empty())
                .toList();
        List<String> stale = builds.stale(modules);
        if (!stale.isEmpty()) {
            progress.says(BUILD, "Maven builds " + String.join(", ", stale));
            schedule.add(BUILD, List.of(), () -> {
                builds.build(stale);
                return "built";
            });
        }
    }

    private void planInfrastructure(Schedule schedule, Set<Part> wanted, Coordinates at) {
        Part.INFRASTRUCTURE.stream().filter(wanted::contains).forEach(part -> at.elsewhere()
                .of(part)
                .ifPresentOrElse(
                        address -> schedule.add(part.label(), List.of(), () -> greet(part, address)),
                        () -> schedule.add(part.label(), List.of(), () -> keep(recipe(part, at.ports())))));
    }

    private Recipe recipe(Part part, Ports ports) {
        return switch (part) {
            case POSTGRES -> new PostgresRecipe(home, ports.of(PortName.POSTGRES));
            case KAFKA -> new KafkaRecipe(home, ports.of(PortName.KAFKA), ports.of(PortName.KAFKA_CONTROLLER));
            case KEYCLOAK ->
                new KeycloakRecipe(home, ports.of(PortName.KEYCLOAK), ports.of(PortName.KEYCLOAK_MANAGEMENT));
            case MAIL -> new MailRecipe(home, ports.of(PortName.MAIL));
            case PLAN, ASSESSMENT, COMPLAINT, REWARD, GATEWAY -> throw new IllegalArgumentException(part.label());
        };
    }

    private static List<String> needs(Part part) {
        return part == Part.GATEWAY
                ? List.of(BUILD)
                : List.of(BUILD, Part.POSTGRES.label(), Part.KAFKA.label(), Part.MAIL.label());
    }

    private String keep(Recipe recipe) {
        return switch (keeper.ensure(recipe)) {
            case STARTED -> "started";
            case ADOPTED -> "runs already";
        };
    }

    private static String greet(Part part, String address) {
        if (part == Part.KAFKA) {
            Topics.ensure(address);
        }
        return "is elsewhere: " + address;
    }

    /** A part of ours that is elsewhere from now on must not keep running beside. */
    private void endParts(List<Part> parts) {
        parts.forEach(part -> new Stopper(home, ProcessTable.LIVE).end(part, Duration.ofSeconds(4)));
    }
}
