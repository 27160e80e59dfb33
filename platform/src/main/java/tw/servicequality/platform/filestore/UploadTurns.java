package tw.servicequality.platform.filestore;

import static tw.servicequality.platform.problem.HttpProblem.SERVICE_UNAVAILABLE;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import tw.servicequality.platform.problem.ProblemException;

/** Who may send files at the same time, and how one who is refused gets to hear it. */
@Singleton
public class UploadTurns {

    /** What is still read after a refusal, so that the sender, who is still sending, gets to hear it. */
    private static final long PATIENCE = 16L * 1024 * 1024;

    /** Who sends slowly holds a thread: together they must leave most of them to the other requests. */
    private static final int AT_ONCE = 64;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** SERVICE_UNAVAILABLE when too many are sending already. */
    public <T> T take(InputStream body, Supplier<T> work) {
        if (!turns.tryAcquire()) {
            throw SERVICE_UNAVAILABLE.because("同時上傳者過多，請稍後再試");
        }
        try {
            return work.get();
        } catch (ProblemException refused) {
            hearOut(body);
            throw refused;
        } finally {
            turns.release();
        }
    }

    /** The length a request announces, or 0. */
    public static long announced(String length) {
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    private static void hearOut(InputStream body) {
        var scratch = new byte[8_192];
        var left = PATIENCE;
        try {
            for (var many = 0; many >= 0 && left > 0; left -= many) {
                many = body.read(scratch);
            }
        } catch (IOException gone) {
            // He does not wait for the answer.
            return;
        }
    }
}
