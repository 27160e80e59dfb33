package tw.servicequality.plan.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import tw.servicequality.plan.testing.Portal;

/** The five plans, read without a running service. */
public final class Documents {

    private Documents() {}

    public static PlanDocument read(String name) {
        return read(name, text -> text);
    }

    public static PlanDocument read(byte[] content) {
        return new DocumentReader(new ObjectMapper()).read(content);
    }

    /** The document of this name with its words changed. */
    public static PlanDocument read(String name, UnaryOperator<String> changed) {
        var text = new String(Portal.document(name), StandardCharsets.UTF_8);
        return read(changed.apply(text).getBytes(StandardCharsets.UTF_8));
    }
}
