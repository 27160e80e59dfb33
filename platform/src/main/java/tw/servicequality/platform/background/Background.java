package tw.servicequality.platform.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A loop beside the requests that outlives every failure: when its work throws, it pauses and begins anew. */
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
    private final Thread thread;

    public Background(String name, Work work) {
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> live(name, work));
    }

    public void start() {
        thread.start();
    }

    /** Asks the loop to end and waits a little; work that hangs in a remote call is interrupted. */
    public void stop() {
        stopped.countDown();
        try {
            if (!thread.join(LAST_GRACE.dividedBy(2))) {
                thread.interrupt();
                thread.join(LAST_GRACE.dividedBy(2));
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
