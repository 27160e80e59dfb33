package tw.servicequality.deploy.up;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import tw.servicequality.deploy.layout.Part;

/** Which parts to start: {@code SQ_PARTS}, a list of names; {@code infra} and {@code services} stand for several. */
final class Parts {

    private Parts() {}

    static Set<Part> wanted(String list) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Stream.of(list.strip().split("[,\\s]+")).forEach(word -> {
            switch (word) {
                case "", "all" -> parts.addAll(EnumSet.allOf(Part.class));
                case "infra" -> parts.addAll(Part.INFRASTRUCTURE);
                case "services" -> {
                    parts.addAll(Part.SERVICES);
                    parts.add(Part.GATEWAY);
                }
                default -> parts.add(Part.named(word));
            }
        });
        return parts;
    }
}
