package tw.servicequality.platform.filestore;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses as soon as more was read than is allowed, whatever the sender had announced. */
final class LimitedStream extends FilterInputStream {

    private final FileLimits limits;
    private long read;

    LimitedStream(InputStream in, FileLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        var many = super.read(to, from, length);
        count(Math.max(0, many));
        return many;
    }

    @Override
    public long skip(long many) throws IOException {
        var skipped = super.skip(many);
        count(skipped);
        return skipped;
    }

    private void count(long many) {
        read += many;
        limits.demandSize(read);
    }
}
