package tw.servicequality.platform.filestore;

import java.util.Set;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemException;

/** What may be taken in: so many bytes, these media types; and in whose words the rest is refused. */
public record FileLimits(long bytes, Set<String> types, Problem tooLarge, Problem typeRefused) {

    public FileLimits {
        types = Set.copyOf(types);
    }

    void demandSize(long length) {
        if (length > bytes) {
            throw tooLarge.because("每件上限為 " + bytes + " 位元組");
        }
    }

    void demandType(String type) {
        if (!types.contains(type)) {
            throw refusedType(type);
        }
    }

    ProblemException refusedType(String type) {
        return typeRefused.because("內容為 " + type);
    }
}
