package tw.servicequality.plan.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.difference.ActionPairs;
import tw.servicequality.plan.document.PlacedAction;
import tw.servicequality.plan.plan.KnownPlan;

/** 與上年度比較: two plans whose numbering has nothing to do with each other. */
@Schema(description = "兩年度計畫之比較；作法依文字比對，編號不計")
record YearComparison(
        YearPlan before,
        YearPlan after,
        @Schema(description = "各面向之作法數") List<DimensionComparison> dimensions,
        @Schema(description = "各指標之量化目標") List<MetricComparison> metrics,
        @Schema(description = "作法：新年度者依序，未續列者於後") List<ComparedAction> actions) {

    @Schema(description = "受比較的年度計畫")
    record YearPlan(
            UUID planId,
            @Schema(description = "機關代碼") String agency,
            @Schema(description = "當時機關全銜") String agencyName,

            @Schema(description = "計畫年度（民國）", nullable = true)
            Integer rocYear,

            @Schema(description = "作法數") int actions,
            @Schema(description = "有量化目標之作法數") int quantified) {

        static YearPlan of(KnownPlan plan) {
            var actions = PlacedAction.of(plan.document());
            return new YearPlan(
                    plan.planId(),
                    plan.agency(),
                    plan.agencyName(),
                    plan.document().rocYear().orElse(null),
                    actions.size(),
                    (int) actions.stream()
                            .filter(action -> !action.action().targets().isEmpty())
                            .count());
        }
    }

    @Schema(description = "面向之作法數")
    record DimensionComparison(
            @Schema(description = "面向") String name,
            @Schema(description = "前一計畫之作法數") long before,
            @Schema(description = "本計畫之作法數") long after) {}

    @Schema(description = "指標之量化目標")
    record MetricComparison(
            @Schema(description = "指標") String metric,
            @Schema(description = "前一計畫之目標") List<String> before,
            @Schema(description = "本計畫之目標") List<String> after) {}

    static YearComparison of(KnownPlan before, KnownPlan after) {
        var old = PlacedAction.of(before.document());
        var now = PlacedAction.of(after.document());
        var pairs = ActionPairs.ofPlans(old, now);
        var actions = Stream.concat(
                        pairs.now().stream().map(action -> ComparedAction.of(action, pairs.former(action))),
                        pairs.gone().stream().map(ComparedAction::dropped))
                .toList();
        return new YearComparison(
                YearPlan.of(before), YearPlan.of(after), dimensions(old, now), metrics(old, now), actions);
    }

    private static List<DimensionComparison> dimensions(List<PlacedAction> old, List<PlacedAction> now) {
        var before = counted(old);
        var after = counted(now);
        return Stream.concat(now.stream(), old.stream())
                .map(action -> action.dimension().name())
                .distinct()
                .map(name -> new DimensionComparison(name, before.getOrDefault(name, 0L), after.getOrDefault(name, 0L)))
                .toList();
    }

    private static Map<String, Long> counted(List<PlacedAction> actions) {
        return actions.stream()
                .collect(Collectors.groupingBy(action -> action.dimension().name(), Collectors.counting()));
    }

    private static List<MetricComparison> metrics(List<PlacedAction> old, List<PlacedAction> now) {
        var before = targets(old);
        var after = targets(now);
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new MetricComparison(
                        name, before.getOrDefault(name, List.of()), after.getOrDefault(name, List.of())))
                .toList();
    }

    private static Map<String, List<String>> targets(List<PlacedAction> actions) {
        Function<PlacedAction, Stream<JsonNode>> each = action -> Stream.iterate(0, at -> at + 1)
                .limit(action.action().targets().size())
                .map(action.action().targets()::get);
        return actions.stream()
                .flatMap(each)
                .filter(target -> target.path("metric").isTextual())
                .collect(Collectors.groupingBy(
                        target -> target.path("metric").textValue(),
                        TreeMap::new,
                        Collectors.mapping(TargetWords::of, Collectors.toList())));
    }
}
