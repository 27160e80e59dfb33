package tw.servicequality.deploy.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.deploy.build.Builds;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.up.Down;
import tw.servicequality.deploy.up.Progress;
import tw.servicequality.deploy.up.Up;

/** {@code bench}: on an infrastructure of its own, started for it and ended after it, so that nobody's data are touched. */
record BenchVerb(Home ground, Builds builds, Map<String, String> environment) {

    /** What can be measured. */
    static final List<String> BENCHES =
            List.of("lifecycle", "filing", "timers", "burst", "replicas", "plans", "ranking", "rewards");

    private static final List<String> MEASURED = List.of(
            Part.COMPLAINT.module(),
            Part.PLAN.module(),
            Part.ASSESSMENT.module(),
            Part.REWARD.module(),
            Part.GATEWAY.module());

    /** Beside the platform that people use, and with other ports where that one runs. */
    static Home ground(Home home) {
        return home.withData(home.data().resolve("bench"));
    }

    int run(List<String> words) {
        if (words.isEmpty() || !BENCHES.contains(words.getFirst())) {
            throw new Refusal("./sq bench wants one of: " + String.join(", ", BENCHES) + ".");
        }
        Progress progress = new Progress(System.out);
        List<String> stale = builds.stale(MEASURED);
        if (!stale.isEmpty()) {
            System.out.println("building " + String.join(", ", stale) + " …");
            builds.build(stale);
        }
        Map<String, String> infrastructure = new HashMap<>(environment);
        infrastructure.put("SQ_PARTS", "infra");
        try {
            new Up(ground, builds, progress).run(infrastructure);
            return new VerificationVerb(ground, builds).run("bench.Bench", words);
        } finally {
            new Down(ground, progress).run();
        }
    }
}
