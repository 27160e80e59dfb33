package tw.servicequality.plan.commitment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.plan.plan.PlannedAction;
import tw.servicequality.plan.schedule.Period;

/** One of the five plans with everything confirmed that is proposed. */
public final class ConfirmedAsProposed {

    public static final UUID PLAN = new UUID(0, 105);

    private ConfirmedAsProposed() {}

    public static List<ConfirmedCommitment> of(String name, Period otherwise) {
        return proposals(name).stream()
                .map(proposal -> new ConfirmedCommitment(
                        proposal.source().commitment(),
                        proposal.source(),
                        proposal.terms(Optional.of(otherwise)).orElseThrow()))
                .toList();
    }

    static List<Proposal> proposals(String name) {
        var document = document(name);
        return Proposals.of(PLAN, document, actions(document).stream()).toList();
    }

    private static List<PlannedAction> actions(JsonNode document) {
        var found = new ArrayList<PlannedAction>();
        var dimensionAt = 0;
        for (var dimension : document.get("dimensions")) {
            dimensionAt++;
            for (var strategy : dimension.get("strategies")) {
                for (var item : strategy.get("items")) {
                    for (var action : item.get("actions")) {
                        found.add(action(found.size() + 1, dimensionAt, action));
                    }
                }
            }
        }
        return found;
    }

    private static PlannedAction action(int position, int dimension, JsonNode action) {
        return new PlannedAction(
                position,
                dimension,
                action.get("id").asText(),
                action.get("text").asText(),
                action.path("responsibleUnits"),
                action.path("period"),
                action.path("dueRule"),
                action.path("recurrence"),
                action.path("targets"),
                action.path("evidence"),
                action.path("children"));
    }

    private static JsonNode document(String name) {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src/test/resources/plans/" + name + ".json")
                            .toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
