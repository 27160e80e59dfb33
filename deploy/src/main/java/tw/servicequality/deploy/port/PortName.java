package tw.servicequality.deploy.port;

import java.util.Locale;
import tw.servicequality.deploy.layout.Part;

/** A port of the platform and its documented number. */
public enum PortName {
    POSTGRES(Part.POSTGRES, 5432),
    KAFKA(Part.KAFKA, 9092),
    KAFKA_CONTROLLER(Part.KAFKA, 9093),
    KEYCLOAK(Part.KEYCLOAK, 8180),
    KEYCLOAK_MANAGEMENT(Part.KEYCLOAK, 9100),
    MAIL(Part.MAIL, 1025),
    PLAN(Part.PLAN, 8081),
    ASSESSMENT(Part.ASSESSMENT, 8082),
    COMPLAINT(Part.COMPLAINT, 8083),
    REWARD(Part.REWARD, 8084),
    GATEWAY(Part.GATEWAY, 8080);

    private final Part part;
    private final int usual;

    PortName(Part part, int usual) {
        this.part = part;
        this.usual = usual;
    }

    public Part part() {
        return part;
    }

    public int usual() {
        return usual;
    }

    /** The name in files: {@code kafka-controller}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The port that people mean when they ask for that part's. */
    public static PortName of(Part part) {
        return valueOf(part.name());
    }
}
