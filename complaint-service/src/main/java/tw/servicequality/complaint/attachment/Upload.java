package tw.servicequality.complaint.attachment;

import static tw.servicequality.platform.problem.HttpProblem.SERVICE_UNAVAILABLE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.platform.problem.ProblemException;

/** Takes in what is sent as a file, by whichever way, and answers. */
@ApplicationScoped
class Upload {

    /** What is still read after a refusal, so that the sender, who is still sending, gets to hear it. */
    private static final long PATIENCE = 16L * 1024 * 1024;

    /** Who sends slowly holds a thread: together they must leave most of them to the other requests. */
    private static final int AT_ONCE = 64;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final AddAttachment add;
    private final ReadAttachment read;

    Upload(AddAttachment add, ReadAttachment read) {
        this.add = add;
        this.read = read;
    }

    Response take(
            Supplier<Complaint> door, AttachmentSource source, String disposition, String length, InputStream body) {
        if (!turns.tryAcquire()) {
            throw SERVICE_UNAVAILABLE.because("同時上傳者過多，請稍後再試");
        }
        try {
            var attachment = add.add(door, source, FileName.read(disposition), announced(length), body);
            var view = QuarkusTransaction.requiringNew().call(() -> read.view(attachment));
            return Response.status(Response.Status.CREATED).entity(view).build();
        } catch (ProblemException refused) {
            hearOut(body);
            throw refused;
        } finally {
            turns.release();
        }
    }

    private static long announced(String length) {
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
