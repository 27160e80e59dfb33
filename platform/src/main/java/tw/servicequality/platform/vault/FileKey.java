package tw.servicequality.platform.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one file, which is written once. Its segments are sealed apart (AES-256-GCM); the nonce of each is its number and
 * whether it is the last, so that none can be left out, exchanged or cut off. Its text form tells nothing.
 */
public final class FileKey {

    static final int SEGMENT = 65_536;
    static final int TAG = 16;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private FileKey(byte[] bytes) {
        key = new SecretKeySpec(bytes, "AES");
    }

    static FileKey random() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new FileKey(bytes);
    }

    /** As {@link #inClear} gave it. */
    public static FileKey read(String inClear) {
        return new FileKey(Base64.getDecoder().decode(inClear));
    }

    /** To be sealed by who keeps it: without it the file cannot be read again. */
    public String inClear() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    byte[] seal(byte[] segment, int length, int number, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(segment, 0, length);
    }

    byte[] open(byte[] sealed, int length, int number, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed, 0, length);
    }

    private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(number).put((byte) (last ? 1 : 0));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
        return cipher;
    }

    @Override
    public String toString() {
        return "FileKey[…]";
    }
}
