package tw.servicequality.platform.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Decrypts segment by segment; nothing of a segment that was tampered with is handed out. */
final class OpeningStream extends InputStream {

    private final InputStream from;
    private final FileKey key;
    private byte[] ahead;
    private byte[] segment = new byte[0];
    private int at;
    private int number;
    private boolean ended;

    /** Reads one segment ahead: whether it is the last is part of its seal. */
    OpeningStream(InputStream from, FileKey key) throws IOException {
        this.from = from;
        this.key = key;
        this.ahead = from.readNBytes(FileKey.SEGMENT + FileKey.TAG);
    }

    @Override
    public int read() throws IOException {
        return fill() ? segment[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var part = Math.min(length, segment.length - at);
        System.arraycopy(segment, at, to, offset, part);
        at += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        from.close();
    }

    private boolean fill() throws IOException {
        while (at == segment.length) {
            if (ended) {
                return false;
            }
            next();
        }
        return true;
    }

    private void next() throws IOException {
        var sealed = ahead;
        ahead = from.readNBytes(FileKey.SEGMENT + FileKey.TAG);
        ended = ahead.length == 0;
        try {
            segment = key.open(sealed, sealed.length, number, ended);
        } catch (GeneralSecurityException tampered) {
            segment = new byte[0];
            throw new IOException("segment " + number + " of a kept file cannot be opened", tampered);
        }
        number++;
        at = 0;
        Arrays.fill(sealed, (byte) 0);
    }
}
