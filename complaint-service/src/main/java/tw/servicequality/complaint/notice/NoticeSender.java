package tw.servicequality.complaint.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.background.Background;

/**
 * Sends pending notices by mail, any number of replicas beside each other. A mail that was accepted just before a crash is sent
 * again with the same Message-ID, by which mail systems know it for the same.
 */
@ApplicationScoped
class NoticeSender {

    private static final Logger LOG = Logger.getLogger(NoticeSender.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final NoticeBox box;
    private final NoticeLetters letters;
    private final Petitioners petitioners;
    private final Mailer mailer;
    private final Clock clock;
    private final String domain;
    private final Background background = new Background("notice-sender", this::run);

    NoticeSender(
            NoticeBox box,
            NoticeLetters letters,
            Petitioners petitioners,
            Mailer mailer,
            Clock clock,
            @ConfigProperty(name = "complaint.mail.domain") String domain) {
        this.box = box;
        this.letters = letters;
        this.petitioners = petitioners;
        this.mailer = mailer;
        this.clock = clock;
        this.domain = domain;
    }

    void start(@Observes StartupEvent started) {
        background.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        background.stop();
    }

    private void run() {
        while (background.runs()) {
            if (!QuarkusTransaction.requiringNew().call(this::sendNext)) {
                background.pause(POLL);
            }
        }
    }

    /** False if there was nothing to send. */
    private boolean sendNext() {
        var next = box.next(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Notice notice) {
        var email = petitioners.inClear(notice.caseNumber()).email();
        try {
            email.ifPresent(address -> mailer.send(mail(notice, address)));
        } catch (RuntimeException failure) {
            LOG.warnf("notice %d was not sent: %s", notice.noticeId(), kind(failure));
            notice.failed(clock.instant());
            return;
        }
        box.sent(notice, clock.instant(), "EMAIL");
    }

    /** What went wrong first, without its message: that may name an address. */
    private static String kind(Throwable failure) {
        return failure.getCause() == null ? failure.getClass().getSimpleName() : kind(failure.getCause());
    }

    private Mail mail(Notice notice, String address) {
        var letter = letters.of(notice);
        var id = "<notice-%d.%s@%s>".formatted(notice.noticeId(), notice.caseNumber(), domain);
        return Mail.withText(address, letter.subject(), letter.text()).addHeader("Message-ID", id);
    }
}
