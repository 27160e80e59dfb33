package tw.servicequality.complaint.attachment;

import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_TOO_LARGE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses with ATTACHMENT_TOO_LARGE as soon as more was read than is allowed, whatever the sender had announced. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
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
        if (read > limit) {
            throw ATTACHMENT_TOO_LARGE.because("每件上限為 " + limit + " 位元組");
        }
    }
}
