package tw.servicequality.deploy.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tw.servicequality.deploy.layout.Part;

/**
 * How a part is started. {@code mark} is a piece of the command that no other program has; {@code contents} stands for
 * what the command starts (a version, a build), so that a changed one is not adopted.
 */
public record Launch(
        Part part,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        String mark,
        String contents,
        Map<String, Integer> ports) {

    /** Equal for two launches that would start the same thing in the same way. */
    public String fingerprint() {
        return tw.servicequality.deploy.build.Fingerprint.ofText(
                command + "\n" + new java.util.TreeMap<>(environment) + "\n" + contents);
    }
}
