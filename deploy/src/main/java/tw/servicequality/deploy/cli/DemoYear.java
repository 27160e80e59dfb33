package tw.servicequality.deploy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.up.Progress;

/** The demo year, played once into new data by telling the story; {@code ./sq demo} tells it again for all to see. */
record DemoYear(Home home, VerificationVerb verification, Progress progress) {

    private static final String NAME = "demo year";

    void load() {
        if (Files.exists(home.demoYear())) {
            return;
        }
        progress.says(NAME, "is played: plans, a petition, assessments, rewards …");
        Path log = home.folder("log").resolve("demo-year.log");
        if (verification.run("story.Story", log) != 0) {
            throw new Refusal(
                    "The platform is up, but the demo year could not be played; how far it came is in " + log);
        }
        remember();
        progress.says(NAME, "is loaded; ./sq demo tells it step by step");
    }

    private void remember() {
        try {
            Files.createFile(home.demoYear());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
