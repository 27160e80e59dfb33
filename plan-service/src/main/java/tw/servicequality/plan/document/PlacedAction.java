package tw.servicequality.plan.document;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.plan.document.PlanDocument.Action;
import tw.servicequality.plan.document.PlanDocument.Dimension;
import tw.servicequality.plan.document.PlanDocument.Item;
import tw.servicequality.plan.document.PlanDocument.Strategy;

/** An action and the headings above it. */
public record PlacedAction(Dimension dimension, Strategy strategy, Item item, Action action) {

    /** All actions in the order of the document. */
    public static List<PlacedAction> of(PlanDocument document) {
        return document.dimensions().stream().flatMap(PlacedAction::of).toList();
    }

    private static Stream<PlacedAction> of(Dimension dimension) {
        return dimension.strategies().stream()
                .flatMap(strategy -> strategy.items().stream().flatMap(item -> item.actions().stream()
                        .map(action -> new PlacedAction(dimension, strategy, item, action))));
    }

    /** The headings as one line, those without words left out. */
    public String place() {
        return String.join(
                " › ",
                Stream.of(dimension.no() + dimension.name(), strategy.no() + strategy.name(), item.no() + item.name())
                        .filter(heading -> !heading.isBlank())
                        .toList());
    }

    /** The text for matching: NFKC without white space. Two actions with the same are the same promise. */
    public String matchingText() {
        return Normalizer.normalize(action.text(), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
