package tw.servicequality.verification.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** Tokens (RFC 7519, RS256) of people of any agency, signed with a key that the service of the bench is told. */
record AgencyTokens(KeyPair keys) {

    static final String ISSUER = "https://bench.example";

    private static final Duration LIFE = Duration.ofHours(12);
    private static final String HEAD = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8));

    static AgencyTokens fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return new AgencyTokens(generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** The header line, with its line break. */
    String bearer(String role, String agency) {
        var now = Clock.systemUTC().instant();
        var until = now.plus(LIFE).getEpochSecond();
        var claims = """
                {"iss":"%s","sub":"%s.%s","aud":"service-quality","groups":["%s"],"agency":"%s","unit":"","iat":%d,"exp":%d}""".formatted(ISSUER, agency, role, role, agency, now.getEpochSecond(), until);
        var signed = HEAD + "." + encoded(claims.getBytes(UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(UTF_8));
            return "Authorization: Bearer " + signed + "." + encoded(signature.sign()) + "\r\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
