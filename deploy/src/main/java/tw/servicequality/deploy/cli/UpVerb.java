package tw.servicequality.deploy.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import tw.servicequality.deploy.build.Builds;
import tw.servicequality.deploy.coordinates.Coordinates;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.up.Down;
import tw.servicequality.deploy.up.Fresh;
import tw.servicequality.deploy.up.Progress;
import tw.servicequality.deploy.up.Table;
import tw.servicequality.deploy.up.Up;

/** {@code up [--fresh]} */
record UpVerb(Home home, Builds builds, Map<String, String> environment) {

    int run(List<String> words) {
        if (!List.of("--fresh").containsAll(words)) {
            throw new Refusal("./sq up knows --fresh only.");
        }
        Progress progress = new Progress(System.out);
        if (!words.isEmpty()) {
            new Down(home, progress).run();
            new Fresh(home).forget();
        }
        Up up = new Up(home, builds, progress);
        Coordinates at = up.run(environment);
        progress.says("up", "everything can be used");
        if (up.wanted(environment).containsAll(EnumSet.allOf(Part.class))) {
            new DemoYear(home, new VerificationVerb(home, builds), progress).load();
        }
        new Table(home, at, System.out).print(up.wanted(environment));
        return 0;
    }
}
