package tw.servicequality.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Kept answers can hold secrets that their service itself keeps as digests only. So the body is encrypted under the client's
 * key, and of that key only a digest is kept: without the client nobody reads the answer again.
 */
record SealedBody(String caller, String key) {

    private static final int TAG_BITS = 128;

    /** Under what the answer is found. */
    String name() {
        return HexFormat.of().formatHex(digest("name\n" + key));
    }

    String seal(String body) {
        return Base64.getEncoder().encodeToString(apply(Cipher.ENCRYPT_MODE, body.getBytes(StandardCharsets.UTF_8)));
    }

    String open(String sealed) {
        return new String(apply(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    /** A secret encrypts one text ever, for the row of caller and key is written once: so the nonce can be the same for all. */
    private byte[] apply(int mode, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var secret = new SecretKeySpec(digest("body\n" + caller + "\n" + key), "AES");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, new byte[12]));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a kept answer cannot be sealed or opened", impossible);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
