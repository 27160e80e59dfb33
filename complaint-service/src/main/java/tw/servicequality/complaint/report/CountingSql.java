package tw.servicequality.complaint.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements of the count, each in a file of its own under report/. */
final class CountingSql {

    private CountingSql() {}

    static String read(String name) {
        try (var file = CountingSql.class.getResourceAsStream("/report/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
