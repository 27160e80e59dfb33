package tw.servicequality.deploy.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tw.servicequality.deploy.build.Builds;
import tw.servicequality.deploy.build.Maven;
import tw.servicequality.deploy.coordinates.Elsewhere;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.up.Down;
import tw.servicequality.deploy.up.Progress;
import tw.servicequality.deploy.up.Status;

/** The launcher behind the script. System properties: {@code sq.checkout}, the folder; {@code sq.maven}, the program. */
public final class Sq {

    private static final int REFUSED = 1;
    private static final int BUSY = 75;

    private final Map<String, String> environment = System.getenv();
    private final Home home = home(environment);
    private final Maven maven = new Maven(System.getProperty("sq.maven", "mvn"), home);

    private Sq() {}

    public static void main(String[] arguments) {
        int code;
        try {
            code = new Sq().run(arguments.length == 0 ? List.of("help") : Arrays.asList(arguments));
        } catch (Refusal refusal) {
            System.err.println("sq: " + refusal.getMessage());
            code = REFUSED;
        }
        System.exit(code);
    }

    private int run(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "up" -> alone(home, () -> new UpVerb(home, builds(), environment).run(rest));
            case "down" ->
                alone(home, () -> {
                    new Down(home, new Progress(System.out)).run();
                    return 0;
                });
            case "status" -> new Status(home, Elsewhere.of(environment), System.out).print() ? 0 : 3;
            case "logs" -> new LogsVerb(home).run(rest);
            case "demo" -> new VerificationVerb(home, builds()).run("story.Story", rest);
            case "chaos" -> new VerificationVerb(home, builds()).run("chaos.Chaos", rest);
            case "bench" -> bench(rest);
            case "audit" -> new VerificationVerb(home, builds()).run("audit.AuditVerifier", rest);
            case "clock" -> new ClockVerb(home, java.time.Clock.systemUTC()).run(rest);
            case "test" -> new TestVerb(home, maven).run(rest);
            case "help", "--help", "-h" -> Help.print();
            default -> throw new Refusal("\"" + words.getFirst() + "\" is no verb; ./sq help lists them.");
        };
    }

    private int bench(List<String> words) {
        Home ground = BenchVerb.ground(home);
        return alone(ground, () -> new BenchVerb(ground, builds(), environment).run(words));
    }

    private static Home home(Map<String, String> environment) {
        Home home = Home.of(Path.of(System.getProperty("sq.checkout", ".")));
        String data = environment.getOrDefault("SQ_DATA", "");
        return data.isBlank() ? home : home.withData(Path.of(data));
    }

    private Builds builds() {
        return new Builds(home, maven, !"never".equals(environment.get("SQ_BUILD")));
    }

    /** Two at once would start everything twice: the second one is told and leaves. The lock dies with its process. */
    private int alone(Home where, java.util.function.IntSupplier work) {
        Path file = where.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                System.err.println("sq: another ./sq is at work here (pid "
                        + Files.readString(file).strip() + ").");
                return BUSY;
            }
            channel.truncate(0);
            channel.write(java.nio.ByteBuffer.wrap(
                    Long.toString(ProcessHandle.current().pid()).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            return work.getAsInt();
        } catch (IOException e) {
            throw new Refusal("Cannot use the lock " + file + ": " + e.getMessage(), e);
        }
    }
}
