package tw.servicequality.platform.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** Encrypts what is written to it, segment by segment; {@link #finish} writes the last. */
final class SealingStream extends OutputStream {

    private final OutputStream to;
    private final FileKey key;
    private final byte[] segment = new byte[FileKey.SEGMENT];
    private int filled;
    private int number;

    SealingStream(OutputStream to, FileKey key) {
        this.to = to;
        this.key = key;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** A full segment waits until more comes: it could be the last. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (var written = 0; written < length; ) {
            if (filled == segment.length) {
                seal(false);
            }
            var part = Math.min(segment.length - filled, length - written);
            System.arraycopy(bytes, from + written, segment, filled, part);
            filled += part;
            written += part;
        }
    }

    void finish() throws IOException {
        seal(true);
    }

    private void seal(boolean last) throws IOException {
        try {
            to.write(key.seal(segment, filled, number, last));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        number++;
        filled = 0;
    }
}
