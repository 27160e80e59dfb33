package tw.servicequality.complaint.notice;

import static tw.servicequality.complaint.notice.NoticeProblem.NOTICE_NOT_FOUND;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** All notices. */
@ApplicationScoped
class NoticeBox implements PanacheRepositoryBase<Notice, Long> {

    private static final String NEXT = """
            select * from notice where state = 'PENDING' and next_try_at <= :now
            order by next_try_at limit 1 for update skip locked""";

    private final List<OnNoticeSent> followers;

    NoticeBox(@All List<OnNoticeSent> followers) {
        this.followers = followers;
    }

    /** The next one to send, held until the transaction ends. */
    Optional<Notice> next(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NEXT, Notice.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    Notice get(String caseNumber, long noticeId) {
        return findByIdOptional(noticeId)
                .filter(notice -> notice.caseNumber().equals(caseNumber))
                .orElseThrow(() -> NOTICE_NOT_FOUND.because(caseNumber + " " + noticeId));
    }

    List<Notice> of(String caseNumber) {
        return list("caseNumber", Sort.by("noticeId"), caseNumber);
    }

    /** Records that the petitioner was told, with what follows from it. */
    void sent(Notice notice, Instant at, String by) {
        notice.sent(at, by);
        flush();
        followers.stream()
                .filter(follower -> follower.kind() == notice.kind())
                .forEach(follower -> follower.sent(notice.caseNumber(), at));
    }
}
