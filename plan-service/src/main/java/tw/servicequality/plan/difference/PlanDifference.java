package tw.servicequality.plan.difference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.document.PlacedAction;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.section.Paragraph;
import tw.servicequality.plan.section.Section;
import tw.servicequality.plan.section.SectionText;

/** 修訂對照表: only what is different is listed. */
@Schema(description = "兩版計畫之對照；僅列異動")
record PlanDifference(
        ComparedPlan from,
        ComparedPlan to,
        @Schema(description = "標題異動；相同者為空") List<Words> title,
        @Schema(description = "章節異動；作法另列") List<SectionChange> sections,
        @Schema(description = "作法異動，刪除者列於最後") List<ActionChange> actions,
        @Schema(description = "未異動之作法數") int unchangedActions) {

    @Schema(description = "受比較的計畫")
    record ComparedPlan(
            UUID planId,
            @Schema(description = "版次") int edition,

            @Schema(description = "標題", nullable = true) String title) {

        static ComparedPlan of(KnownPlan plan) {
            return new ComparedPlan(
                    plan.planId(), plan.edition(), plan.document().title().orElse(null));
        }
    }

    @Schema(description = "章節異動")
    record SectionChange(
            @Schema(description = "章節") Section section,
            @Schema(description = "名稱") String title,
            @Schema(description = "文字異動") List<Words> words) {}

    static PlanDifference between(KnownPlan from, KnownPlan to) {
        var pairs = ActionPairs.ofEditions(PlacedAction.of(from.document()), PlacedAction.of(to.document()));
        var actions = actions(pairs);
        var touched = actions.stream()
                .filter(change -> change.kind() != ActionChange.ActionChangeKind.REMOVED)
                .count();
        return new PlanDifference(
                ComparedPlan.of(from),
                ComparedPlan.of(to),
                changed(
                        from.document().title().orElse(""),
                        to.document().title().orElse("")),
                sections(from, to),
                actions,
                (int) (pairs.now().size() - touched));
    }

    private static List<ActionChange> actions(ActionPairs pairs) {
        var changed = pairs.now().stream()
                .map(now -> pairs.former(now)
                        .map(old -> ActionChange.between(old, now))
                        .orElseGet(() -> Optional.of(ActionChange.added(now))))
                .flatMap(Optional::stream);
        return Stream.concat(changed, pairs.gone().stream().map(ActionChange::removed))
                .toList();
    }

    private static List<SectionChange> sections(KnownPlan from, KnownPlan to) {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.STRATEGIES)
                .map(section ->
                        new SectionChange(section, section.title(), changed(text(section, from), text(section, to))))
                .filter(change -> !change.words().isEmpty())
                .toList();
    }

    private static String text(Section section, KnownPlan plan) {
        return SectionText.of(section, plan.document().tree()).stream()
                .map(PlanDifference::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Paragraph paragraph) {
        return paragraph.no() + paragraph.text();
    }

    private static List<Words> changed(String before, String after) {
        return before.equals(after) ? List.of() : WordDifference.between(before, after);
    }
}
