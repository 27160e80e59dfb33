package tw.servicequality.platform.privacy;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every person's data has a key of its own, and that key lies sealed under the service's: who destroys the one row that
 * holds it has erased the data wherever copies of it may lie, in backups too.
 */
@Singleton
public class PersonalKeys {

    private static final String SEAL = "AES/GCM/NoPadding";
    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** To look for one takes several times as long as to open a petitioner's data with it. */
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(PersonalKeys::cipher);

    private final SecureRandom random = new SecureRandom();
    private final SecretKey master;

    PersonalKeys(@ConfigProperty(name = "platform.personal-data.key") String key) {
        var bytes = Base64.getDecoder().decode(key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("platform.personal-data.key must be 32 bytes in Base64");
        }
        master = new SecretKeySpec(bytes, "AES");
    }

    /** A new key, sealed. */
    public byte[] newKey() {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return seal(master, key);
    }

    /** Seals a text under a key that is itself sealed. */
    public byte[] seal(byte[] sealedKey, String text) {
        return seal(opened(sealedKey), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text again; fails if it is another key. */
    public String open(byte[] sealedKey, byte[] sealed) {
        return new String(open(opened(sealedKey), sealed), StandardCharsets.UTF_8);
    }

    /** The same for the same text, and of no use to who has not the service's key: to recognise a person again. */
    public byte[] pseudonym(String text) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(master.getEncoded(), DIGEST));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKey opened(byte[] sealedKey) {
        return new SecretKeySpec(open(master, sealedKey), "AES");
    }

    private byte[] seal(SecretKey key, byte[] text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = apply(Cipher.ENCRYPT_MODE, key, nonce, text, 0);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    private static byte[] open(SecretKey key, byte[] sealed) {
        var nonce = ByteBuffer.wrap(sealed, 0, NONCE_BYTES);
        var bytes = new byte[NONCE_BYTES];
        nonce.get(bytes);
        return apply(Cipher.DECRYPT_MODE, key, bytes, sealed, NONCE_BYTES);
    }

    private static byte[] apply(int mode, SecretKey key, byte[] nonce, byte[] text, int from) {
        try {
            var cipher = CIPHER.get();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text, from, text.length - from);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("personal data cannot be sealed or opened: is it the right key?", failure);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance(SEAL);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
