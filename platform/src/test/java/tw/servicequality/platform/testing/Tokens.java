package tw.servicequality.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

/** Tokens as Keycloak would issue them, signed with a key that the service under test is told to trust. */
public final class Tokens {

    static final String ISSUER = "https://issuer.test/realms/service-quality";

    private static final KeyPair KEYS = keys();
    private static final KeyPair FOREIGN_KEYS = keys();

    private Tokens() {}

    /** A token of someone with this role at this agency; the subject is {@code agency.role} in lower case. */
    public static String of(String role, String agency) {
        return of(role, agency, "");
    }

    public static String of(String role, String agency, String unit) {
        var subject = (agency + "." + role).toLowerCase(java.util.Locale.ROOT);
        return claims(subject, role, agency, unit).sign(KEYS.getPrivate());
    }

    /** A well-formed token that nobody we trust has signed. */
    public static String forged(String role, String agency) {
        return claims("forged", role, agency, "").sign(FOREIGN_KEYS.getPrivate());
    }

    /** A token of the right issuer that ran out an hour ago. */
    public static String expired(String role, String agency) {
        return claims("expired", role, agency, "").expiresAt(1).sign(KEYS.getPrivate());
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder claims(
            String subject, String role, String agency, String unit) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .audience("service-quality")
                .groups(Set.of(role))
                .claim("agency", agency)
                .claim("unit", unit)
                .expiresIn(3_600);
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
