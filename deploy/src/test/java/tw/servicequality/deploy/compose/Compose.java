package tw.servicequality.deploy.compose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import tw.servicequality.deploy.layout.Part;

/** The compose file, read as YAML. */
record Compose(Map<String, Map<String, Object>> containers) {

    static Compose read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Map<String, Map<String, Object>>> whole = new Yaml().load(in);
            return new Compose(whole.get("services"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Set<String> services() {
        return containers.keySet();
    }

    String image(Part part) {
        return containers.get(part.label()).get("image").toString();
    }

    List<String> ports(Part part) {
        return list(part.label(), "ports");
    }

    List<String> command(Part part) {
        return list(part.label(), "command");
    }

    List<String> volumes(String service) {
        return list(service, "volumes");
    }

    Map<String, String> environment(Part part) {
        return ((Map<?, ?>) containers.get(part.label()).get("environment"))
                .entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry.getValue()
                                .toString()));
    }

    private List<String> list(String service, String name) {
        return ((List<?>) containers.get(service).getOrDefault(name, List.of()))
                .stream().map(Object::toString).toList();
    }
}
