package tw.servicequality.verification.story;

import java.nio.file.Path;
import tw.servicequality.verification.running.RunningPlatform;

/** The years of five real plans, and one true turn of the whole cycle in 2016 (ROC year 105). Run it as often as you like. */
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
            new CentralOfficeYear(stage).play();
            new PublicWorksYear(stage).play();
            new WaterBureauYear(stage).play();
            new WaterworksYear(stage).play();
            var others = new PlannedSubjectsChapter(stage);
            others.centres();
            others.selfCheck();
            year105(stage);
            narrator.end();
        }
    }

    /** The year that petitions, assessment and reward belong to comes last, so that the clock is left in it. */
    private static void year105(Stage stage) {
        var plan = new AgencyYear(stage);
        plan.begin();
        new RulesChapter(stage).play();
        var petition = new PetitionChapter(stage).play();
        plan.spring();
        assessed(stage, petition);
        plan.autumn();
        new AwardRewardChapter(stage, new AwardChapter(stage).play()).play();
        new PlannedSubjectsChapter(stage).city();
        new YearChapter(stage).play();
        var self = new SelfAssessmentChapter(stage);
        self.play("second", "2016-12-20T09:00", 2);
        self.besideTheSuperior();
        plan.end();
        new LedgerChapter(stage).play();
    }

    /** Spot check, rewards, and all that follows a result until the summer. */
    private static void assessed(Stage stage, String petition) {
        var round = new AssessmentChapter(stage, petition).play();
        var id = round.get("roundId").asText();
        var reviews = new ReviewActs(stage, id);
        new RewardChapter(stage, id).play();
        new ReviewChapter(stage, reviews).play();
        var published = new ResultChapter(stage, round).play();
        new AppealChapter(stage, round, published).play();
        new CorrectedRewardChapter(stage, reviews).play();
        new ImprovementChapter(stage, round).play();
        new SelfAssessmentChapter(stage).play("first", "2016-06-20T09:00", 1);
    }
}
