package tw.servicequality.platform.document;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last PDFs, by what they were rendered from: what everybody may fetch must not be rendered for everybody. */
final class RenderedPdfs {

    private static final int MOST = 32;

    private final Map<ByteBuffer, byte[]> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized Optional<byte[]> find(byte[] odt) {
        return Optional.ofNullable(kept.get(digest(odt)));
    }

    synchronized void keep(byte[] odt, byte[] pdf) {
        kept.put(digest(odt), pdf);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private static ByteBuffer digest(byte[] odt) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(odt));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
