package tw.servicequality.deploy.service;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.deploy.coordinates.Coordinates;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.port.PortName;

/** What the services and the gateway are told. The containers are told the same names. */
public final class ServiceEnvironment {

    private ServiceEnvironment() {}

    public static Map<String, String> of(Part part, Home home, Coordinates at) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SQ_HTTP_PORT", Integer.toString(at.ports().of(PortName.of(part))));
        environment.put("SQ_OIDC_ISSUER", at.issuer());
        environment.put("QUARKUS_PROFILE", "demo,prod");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        if (part == Part.GATEWAY) {
            Part.SERVICES.forEach(service ->
                    environment.put("SQ_" + service.label().toUpperCase(Locale.ROOT) + "_URL", at.url(service)));
        } else {
            service(part, home, at, environment);
        }
        return environment;
    }

    private static void service(Part part, Home home, Coordinates at, Map<String, String> environment) {
        environment.put("SQ_DATABASE_URL", at.databaseUrl(part));
        environment.put("SQ_DATABASE_USER", part.label());
        environment.put("SQ_DATABASE_PASSWORD", at.databasePassword(part));
        environment.put("SQ_KAFKA", at.kafka());
        environment.put("SQ_SMTP_HOST", at.smtp().substring(0, at.smtp().lastIndexOf(':')));
        environment.put("SQ_SMTP_PORT", at.smtp().substring(at.smtp().lastIndexOf(':') + 1));
        environment.put("SQ_DEMO_CLOCK", home.clock().toString());
        if (part == Part.PLAN) {
            environment.put("SQ_EVIDENCE", home.folder("evidence").toString());
            environment.put("SQ_SOFFICE", Soffice.of(System.getenv()));
        }
        if (part == Part.ASSESSMENT) {
            environment.put("SQ_FILES", home.folder("assessment-files").toString());
            environment.put("SQ_SOFFICE", Soffice.of(System.getenv()));
        }
        if (part == Part.COMPLAINT) {
            environment.put("SQ_PERSONAL_DATA_KEY", at.personalDataKey());
            environment.put("SQ_ATTACHMENTS", home.folder("attachments").toString());
        }
        if (part == Part.REWARD) {
            environment.put("SQ_PERSONAL_DATA_KEY", at.personalDataKey());
            environment.put("SQ_SOFFICE", Soffice.of(System.getenv()));
        }
    }
}
