package tw.servicequality.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Json;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.layout.Wait;
import tw.servicequality.deploy.port.Ports;

/** Keeps a part running: adopts the one that runs if it is the right one and healthy, else ends it and starts anew. */
public record Keeper(Home home, ProcessTable table) {

    /** How a part came to run. */
    public enum Outcome {
        STARTED,
        ADOPTED
    }

    private static final Duration ADOPTION = Duration.ofSeconds(3);
    private static final Duration FAREWELL = Duration.ofSeconds(4);

    public Optional<Run> remembered(Part part) {
        return Json.read(home.run(part), Run.class);
    }

    public Outcome ensure(Recipe recipe) {
        Launch launch = recipe.launch();
        if (isRight(launch) && Wait.until(ADOPTION, recipe::answers)) {
            recipe.complete();
            return Outcome.ADOPTED;
        }
        new Stopper(home, table).end(launch.part(), FAREWELL);
        recipe.prepare();
        requireFreePorts(launch);
        Run run = new Spawner(home, table).start(launch);
        boolean ready = Wait.until(recipe.patience(), () -> !run.isAliveIn(table) || recipe.answers());
        if (!ready || !run.isAliveIn(table)) {
            throw new Refusal(complaint(launch.part(), ready));
        }
        recipe.complete();
        return Outcome.STARTED;
    }

    /** A build may have passed since the ports were chosen: whoever took one would answer for a part that cannot start. */
    private static void requireFreePorts(Launch launch) {
        launch.ports().forEach((name, port) -> {
            if (!Wait.until(FAREWELL, () -> Ports.isFree(port))) {
                throw new Refusal("Another program has taken port " + port + " of " + name
                        + " meanwhile; the next ./sq up chooses a free one.");
            }
        });
    }

    private boolean isRight(Launch launch) {
        List<ProcessTable.Seen> running = new Strays(home, table).of(launch.part());
        return remembered(launch.part())
                .filter(run -> run.isAliveIn(table))
                .filter(run -> run.fingerprint().equals(launch.fingerprint()))
                .filter(run -> launch.part() == Part.POSTGRES || running.size() == 1)
                .isPresent();
    }

    private String complaint(Part part, boolean ended) {
        Path log = home.log(part);
        return part.label() + (ended ? " ended while starting" : " does not answer") + "; the end of " + log + ":\n"
                + lastLines(log);
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
