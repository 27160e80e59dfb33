package tw.servicequality.verification.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tw.servicequality.verification.running.RunningPlatform;

/** The verb {@code sq chaos}: kill -9 after kill -9 under load, then the reckoning. */
public final class Chaos {

    private static final int CLIENTS = 4;
    private static final int ACKNOWLEDGED_BETWEEN_KILLS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Chaos() {}

    /** Arguments: the launcher's platform file, and the number of kills (200). Exit code 1 when the reckoning finds anything. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var file = Path.of(arguments[0]);
        var kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var run = "chaos-" + UUID.randomUUID().toString().substring(0, 8);
        var ledger = new Ledger();
        var killer = new Killer(file);
        try (var clients = new Clients(RunningPlatform.read(file), ledger, run, CLIENTS)) {
            clients.begin();
            for (var kill = 1; kill <= kills; kill++) {
                awaitWork(ledger);
                killer.killAndRevive();
                System.out.printf(
                        "kill %3d/%d  %-18s %6d acknowledged, %5d lost answers retried%n",
                        kill, kills, killer.last(), ledger.acknowledged(), ledger.retries());
            }
            awaitWork(ledger);
        } catch (AssertionError stuck) {
            System.out.println(stuck.getMessage());
            System.exit(1);
        }
        var findings = new Reckoning(RunningPlatform.read(file), ledger, run).check();
        System.out.printf(
                "%n%d kills; %d petitions filed and %d closed as acknowledged; %d lost answers; %s%n",
                kills,
                ledger.filed().size(),
                ledger.closed().size(),
                ledger.retries(),
                findings.isEmpty() ? "nothing lost, nothing twice" : findings.size() + " FINDINGS");
        findings.stream().limit(20).forEach(System.out::println);
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    /** The next kill must hit work in progress: waits until some more requests were acknowledged. */
    private static void awaitWork(Ledger ledger) {
        var goal = ledger.acknowledged() + ACKNOWLEDGED_BETWEEN_KILLS;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (ledger.acknowledged() < goal) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no work was acknowledged for " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
