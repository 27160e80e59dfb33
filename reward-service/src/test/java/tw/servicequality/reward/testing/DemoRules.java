package tw.servicequality.reward.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.servicequality.reward.ruleset.RewardRules;

/** The rules of the five plans, as they are shipped. */
public final class DemoRules {

    public static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final Path FOLDER = Path.of("../deploy/demo/reward-rules");

    private DemoRules() {}

    public static RewardRules of(String name) {
        return read(tree(name));
    }

    public static ObjectNode tree(String name) {
        try {
            return (ObjectNode) JSON.readTree(text(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static RewardRules read(ObjectNode tree) {
        return JSON.convertValue(tree, RewardRules.class);
    }

    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
