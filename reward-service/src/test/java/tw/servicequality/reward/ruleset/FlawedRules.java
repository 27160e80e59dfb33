package tw.servicequality.reward.ruleset;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.reward.testing.DemoRules;

/** The sound rules of plan 001 with a flaw put in (rules 1 to 3 are 柒二, 4 and 5 are 柒三(一)), and what is found in them. */
final class FlawedRules {

    private FlawedRules() {}

    static List<FieldProblem> flaws(Consumer<ObjectNode> change) {
        var tree = DemoRules.tree("wra-105");
        change.accept(tree);
        var refused = catchThrowableOfType(ProblemException.class, () -> RuleSetCheck.require(DemoRules.read(tree)));
        return refused == null ? List.of() : refused.fields();
    }

    static ObjectNode rule(ObjectNode rules, int at) {
        return (ObjectNode) rules.get("rules").get(at);
    }

    static ObjectNode again(ObjectNode rules, int at, String id) {
        var copy = rule(rules, at).deepCopy().put("id", id);
        ((ArrayNode) rules.get("rules")).add(copy);
        return copy;
    }
}
