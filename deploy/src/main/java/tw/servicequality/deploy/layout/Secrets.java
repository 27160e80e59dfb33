package tw.servicequality.deploy.layout;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The passwords of this checkout's platform: drawn once, kept beside its data. */
public record Secrets(String postgres, String keycloak, Map<String, String> services) {

    public static Secrets of(Home home) {
        return Json.read(home.secrets(), Secrets.class).orElseGet(() -> {
            Secrets drawn = draw();
            Json.write(home.secrets(), drawn);
            return drawn;
        });
    }

    private static Secrets draw() {
        Map<String, String> services = new LinkedHashMap<>();
        Part.SERVICES.forEach(part -> services.put(part.label(), password()));
        return new Secrets(password(), password(), services);
    }

    private static String password() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
