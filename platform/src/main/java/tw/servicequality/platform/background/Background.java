package tw.servicequality.platform.background;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** One loop or several beside the requests that outlive every failure: when its work throws, a loop pauses and begins anew. */
public final class Background {

    /** The work: one life, ended by an exception or by the stop of the service. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Background.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LAST_GRACE = Duration.ofSeconds(2);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Thread> threads;

    public Background(String name, Work work) {
        this(name, 1, work);
    }

    /** So many loops that do the same work at once. */
    public Background(String name, int loops, Work work) {
        this.threads = Stream.generate(
                        () -> Thread.ofPlatform().daemon().name(name).unstarted(() -> live(name, work)))
                .limit(loops)
                .toList();
    }

    public void start() {
        threads.forEach(Thread::start);
    }

    /** Asks the loops to end and waits a little; work that hangs in a remote call is interrupted. */
    public void stop() {
        stopped.countDown();
        try {
            for (var thread : threads) {
                if (!thread.join(LAST_GRACE.dividedBy(2))) {
                    thread.interrupt();
                    thread.join(LAST_GRACE.dividedBy(2));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean runs() {
        return stopped.getCount() > 0;
    }

    /** Waits, but no longer than the service lives. */
    public void pause(Duration time) {
        try {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void live(String name, Work work) {
        while (runs()) {
            try {
                work.run();
            } catch (Exception failure) {
                if (runs()) {
                    LOG.warnf("%s begins anew after: %s", name, failure);
                }
                pause(PAUSE);
            }
        }
    }
}
