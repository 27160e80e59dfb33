package tw.servicequality.assessment.sheettable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.assessment.sheettable.SheetTableReader.Origin;
import tw.servicequality.platform.problem.FieldProblem;

/** The document of a sheet that came as a table, and the rows from which its places came. */
public record PlacedDocument(JsonNode document, Map<String, Origin> origins) {

    /** What is wrong at places of the document, told at the rows of the table from which these came. */
    public List<FieldProblem> inTheTable(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> nearest(problem.pointer())
                        .map(origin -> new FieldProblem(origin.pointer(), origin.place() + problem.detail()))
                        .orElse(problem))
                .toList();
    }

    private Optional<Origin> nearest(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (origins.containsKey(at)) {
                return Optional.of(origins.get(at));
            }
        }
        return Optional.empty();
    }
}
