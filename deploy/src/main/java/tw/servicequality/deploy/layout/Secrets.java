package tw.servicequality.deploy.layout;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The passwords of this checkout's platform, and the key under which personal data is sealed (32 bytes in Base64): drawn once,
 * kept beside its data.
 */
public record Secrets(String postgres, String keycloak, Map<String, String> services, String personalDataKey) {

    public static Secrets of(Home home) {
        Secrets kept = Json.read(home.secrets(), Secrets.class).orElseGet(Secrets::draw);
        Secrets whole = kept.personalDataKey == null ? kept.withKey() : kept;
        Json.write(home.secrets(), whole);
        return whole;
    }

    /** Data of an earlier version have none yet. */
    private Secrets withKey() {
        return new Secrets(postgres, keycloak, services, key());
    }

    private static Secrets draw() {
        Map<String, String> services = new LinkedHashMap<>();
        Part.SERVICES.forEach(part -> services.put(part.label(), password()));
        return new Secrets(password(), password(), services, key());
    }

    private static String key() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String password() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
