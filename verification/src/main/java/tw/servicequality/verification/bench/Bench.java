package tw.servicequality.verification.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tw.servicequality.verification.running.RunningPlatform;

/** The verb {@code sq bench}. */
public final class Bench {

    private Bench() {}

    /** Arguments: the launcher's platform file, the bench's name, and sizes such as {@code --cases 100000}. */
    public static void main(String[] arguments) throws Exception {
        var platform = RunningPlatform.read(Path.of(arguments[0]));
        var words = Arrays.asList(arguments).subList(1, arguments.length);
        var options = BenchOptions.read(words.isEmpty() ? List.of("") : words);
        try (var ground = new Ground(platform)) {
            Machine.describe();
            switch (options.bench()) {
                case "lifecycle" -> new LifecycleBench(ground, options).run();
                case "filing" -> new FilingBench(ground, options).run();
                case "timers" -> new TimersBench(ground, options).run();
                case "burst" -> new BurstBench(ground, options).run();
                case "replicas" -> new ReplicasTrial(ground, options).run();
                case "plans" -> plans(platform, options);
                case "ranking" -> new RankingBench(platform, options).run();
                case "rewards" -> rewards(platform, options);
                default -> throw new IllegalArgumentException(options.bench() + " is no bench");
            }
            Machine.load();
        }
        System.exit(0);
    }

    private static void plans(RunningPlatform platform, BenchOptions options) throws Exception {
        try (var ground = new Ground(platform, "plan")) {
            new PlansBench(ground, options).run();
        }
    }

    private static void rewards(RunningPlatform platform, BenchOptions options) throws Exception {
        try (var ground = new Ground(platform, "reward")) {
            new RewardsBench(ground, options).run();
        }
    }
}
