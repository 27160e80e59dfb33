package tw.servicequality.complaint.journey;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server on a free port, and what the service has sent to it. */
public class MailDrop implements QuarkusTestResourceLifecycleManager {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(server.getSmtp().getPort()),
                "quarkus.mailer.mock",
                "false");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MailDrop.class));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** The text of the mail with these words in its subject; waits until it is there. */
    public String awaitMail(String subject) {
        await().until(() -> !texts(subject).isEmpty());
        return texts(subject).getFirst();
    }

    /** As above; a mail that could not be sent at once is tried again after a while, and so somebody moves the clock meanwhile. */
    public String awaitMail(String subject, Runnable meanwhile) {
        await().pollInterval(Duration.ofMillis(500)).until(() -> {
            meanwhile.run();
            return !texts(subject).isEmpty();
        });
        return texts(subject).getFirst();
    }

    /** The texts of all mails sent so far with these words in their subject. */
    public List<String> texts(String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> subject(mail).contains(subject))
                .map(MailDrop::text)
                .toList();
    }

    /** Whom the mails with these words in their subject were sent to. */
    public List<String> addressees(String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> subject(mail).contains(subject))
                .map(MailDrop::addressee)
                .toList();
    }

    private static String addressee(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
