package tw.servicequality.verification.story;

import java.nio.file.Path;
import tw.servicequality.verification.running.RunningPlatform;

/** One true turn of the cycle on the Water Resources Agency's plan of 2016 (ROC year 105). Run it as often as you like. */
public final class Story {

    private Story() {}

    /** Arguments: the launcher's platform file and, if not {@code deploy/demo}, the folder of the demo data. */
    public static void main(String[] arguments) {
        var platform = RunningPlatform.read(Path.of(arguments[0]));
        var data = Path.of(arguments.length > 1 ? arguments[1] : "deploy/demo");
        try {
            tell(platform, data, new Narrator(System.out));
        } catch (AssertionError broken) {
            System.err.println("\nThe story broke: " + broken.getMessage());
            System.exit(1);
        }
    }

    /** Plays the story; an {@link AssertionError} tells where it went otherwise. */
    static void tell(RunningPlatform platform, Path data, Narrator narrator) {
        try (var stage = new Stage(platform, data, narrator)) {
            new RegisterChapter(stage).play();
            new PlanChapter(stage).play();
            new RulesChapter(stage).play();
            var petition = new PetitionChapter(stage).play();
            var round = new AssessmentChapter(stage, petition).play();
            new RewardChapter(stage, round).play();
            new YearChapter(stage).play();
            narrator.end();
        }
    }
}
