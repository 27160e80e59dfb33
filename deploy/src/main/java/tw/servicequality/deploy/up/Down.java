package tw.servicequality.deploy.up;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Wait;
import tw.servicequality.deploy.process.KeptClasses;
import tw.servicequality.deploy.process.ProcessTable;
import tw.servicequality.deploy.process.Stopper;
import tw.servicequality.deploy.process.Strays;

/** Ends everything of this checkout within five seconds; JVMs that write down their classes, after a build, may take a minute. */
public record Down(Home home, Progress progress) {

    /** The services get this head start, so that they do not lose their database while they say goodbye. */
    private static final Duration HEAD_START = Duration.ofMillis(1_000);

    /** From the first request to end until those that did not are killed. */
    private static final Duration PATIENCE = Duration.ofMillis(4_000);

    /** Until those that write down their classes are killed. */
    private static final Duration WRITING = Duration.ofSeconds(60);

    public void run() {
        long start = System.nanoTime();
        Stopper stopper = new Stopper(home, ProcessTable.LIVE);
        Strays strays = new Strays(home, ProcessTable.LIVE);
        List<ProcessTable.Seen> all = strays.all();
        List<ProcessTable.Seen> writing =
                all.stream().filter(new KeptClasses(home)::writes).toList();
        if (!writing.isEmpty()) {
            progress.says(
                    "down",
                    "takes longer this once: the JVMs keep the classes they have loaded, for a faster next start");
        }
        List<ProcessTable.Seen> users = ask(
                stopper, strays, Stream.of(Part.values()).filter(Part::isBuilt).toList());
        Wait.until(HEAD_START, () -> users.stream().noneMatch(stopper::lives));
        ask(stopper, strays, Part.INFRASTRUCTURE);
        Wait.until(WRITING, () -> writing.stream().noneMatch(stopper::lives));
        stopper.await(all, PATIENCE.minusNanos(System.nanoTime() - start));
        stopper.await(strays.all(), Duration.ZERO);
        progress.says("down", all.isEmpty() ? "nothing was running" : all.size() + " processes ended");
    }

    private static List<ProcessTable.Seen> ask(Stopper stopper, Strays strays, List<Part> parts) {
        List<ProcessTable.Seen> asked = new ArrayList<>();
        parts.parallelStream().forEach(part -> {
            List<ProcessTable.Seen> running = strays.of(part);
            stopper.ask(part, running);
            synchronized (asked) {
                asked.addAll(running);
            }
        });
        return asked;
    }
}
