package tw.servicequality.plan.difference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tw.servicequality.plan.document.PlacedAction;

/**
 * Which action of one document is which of the other: first those of the same id and words, then those of the same words under
 * another id (a line inserted above moves all numbers), then those of the same id. The rest came or went.
 */
public final class ActionPairs {

    private final Map<PlacedAction, PlacedAction> former = new IdentityHashMap<>();
    private final List<PlacedAction> before;
    private final List<PlacedAction> after;

    private ActionPairs(List<PlacedAction> before, List<PlacedAction> after) {
        this.before = new ArrayList<>(before);
        this.after = after;
    }

    /** Two editions of one plan, whose ids mean the same. */
    public static ActionPairs ofEditions(List<PlacedAction> before, List<PlacedAction> after) {
        var pairs = new ActionPairs(before, after);
        pairs.match(action -> action.action().id() + " " + action.matchingText());
        pairs.match(PlacedAction::matchingText);
        pairs.match(action -> action.action().id());
        return pairs;
    }

    /** Two plans whose ids have nothing to do with each other: by words alone, and by words that are nearly the same. */
    public static ActionPairs ofPlans(List<PlacedAction> before, List<PlacedAction> after) {
        var pairs = new ActionPairs(before, after);
        pairs.match(PlacedAction::matchingText);
        pairs.matchNearest();
        return pairs;
    }

    private void match(Function<PlacedAction, String> key) {
        var free = new LinkedHashMap<String, List<PlacedAction>>();
        before.forEach(action -> free.computeIfAbsent(key.apply(action), any -> new ArrayList<>())
                .add(action));
        for (var action : after) {
            var candidates = free.getOrDefault(key.apply(action), List.of());
            if (!former.containsKey(action) && !candidates.isEmpty()) {
                pair(candidates.removeFirst(), action);
            }
        }
    }

    private void matchNearest() {
        for (var action : after) {
            if (!former.containsKey(action)) {
                Likeness.nearest(action, before).ifPresent(nearest -> pair(nearest, action));
            }
        }
    }

    private void pair(PlacedAction old, PlacedAction now) {
        former.put(now, old);
        before.removeIf(one -> one == old);
    }

    /** What the action was before, if it was there. */
    public Optional<PlacedAction> former(PlacedAction now) {
        return Optional.ofNullable(former.get(now));
    }

    /** What is there no more, in the order of the former document. */
    public List<PlacedAction> gone() {
        return List.copyOf(before);
    }

    /** The actions of the later document in its order. */
    public List<PlacedAction> now() {
        return after;
    }
}
