package tw.servicequality.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A request body on its way through. It fails as soon as it is longer than allowed; what still comes is thrown away. */
final class CountedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long max;
    private long seen;
    private boolean ended;
    private Handler<Throwable> onFailure = ignored -> {};
    private Runnable onEnd = () -> {};

    CountedBody(ReadStream<Buffer> source, long max) {
        this.source = source;
        this.max = max;
    }

    long max() {
        return max;
    }

    boolean exceeded() {
        return seen > max;
    }

    /** Runs once the client has sent all, at once if it already has. */
    void whenEnded(Runnable action) {
        if (ended) {
            action.run();
        } else {
            onEnd = action;
        }
    }

    @Override
    public CountedBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        boolean wasExceeded = exceeded();
        seen += part.length();
        if (!exceeded()) {
            handler.handle(part);
        } else if (!wasExceeded) {
            onFailure.handle(new IllegalStateException("body too large"));
        }
    }

    @Override
    public CountedBody exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler == null ? ignored -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public CountedBody endHandler(Handler<Void> handler) {
        source.endHandler(nothing -> {
            ended = true;
            if (handler != null && !exceeded()) {
                handler.handle(nothing);
            }
            onEnd.run();
        });
        return this;
    }

    @Override
    public CountedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public CountedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public CountedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
