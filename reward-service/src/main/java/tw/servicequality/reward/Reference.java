package tw.servicequality.reward;

import java.util.Optional;
import java.util.UUID;

/** An id as it stands in an address: what is none at all is not found, like one that nobody has. */
public final class Reference {

    private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private Reference() {}

    public static Optional<UUID> read(String text) {
        return Optional.ofNullable(text).filter(it -> it.matches(FORM)).map(UUID::fromString);
    }
}
