package tw.servicequality.complaint.faq;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import tw.servicequality.platform.time.Taipei;

/** 常見問答, one entry. */
@Entity
class Faq {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long faqId;

    private String agency;
    private String category;
    private String sourceCase;

    @Enumerated(EnumType.STRING)
    private FaqState state;

    private String question;
    private String answer;
    private String searchText;
    private Instant draftedAt;
    private Instant publishedAt;

    @Version
    private long version;

    static Faq draft(String agency, FaqText text, Optional<String> sourceCase, Instant now) {
        var faq = new Faq();
        faq.agency = agency;
        faq.sourceCase = sourceCase.orElse(null);
        faq.state = FaqState.DRAFT;
        faq.draftedAt = now;
        faq.become(text);
        return faq;
    }

    /** 修改: a draft only; what was reviewed goes back first. */
    void revise(FaqText text) {
        if (state != FaqState.DRAFT) {
            throw FaqProblem.FAQ_MOVE_REFUSED.because("僅草稿得修改");
        }
        become(text);
    }

    /** 審核 */
    void review() {
        move(FaqState.REVIEWED);
    }

    /** 退回 */
    void sendBack() {
        demand(FaqState.REVIEWED);
        move(FaqState.DRAFT);
    }

    /** 公開 */
    FaqEvent.FaqPublished publish(Instant now) {
        move(FaqState.PUBLISHED);
        publishedAt = now;
        return new FaqEvent.FaqPublished(version + 1, String.valueOf(faqId), agency, Taipei.on(now));
    }

    /** 下架 */
    void retire() {
        move(FaqState.RETIRED);
    }

    private void become(FaqText text) {
        category = text.category().orElse(null);
        question = text.question();
        answer = text.answer();
        searchText = Words.plain(question + "\n" + answer);
    }

    private void demand(FaqState required) {
        if (state != required) {
            throw FaqProblem.FAQ_MOVE_REFUSED.because(state + " ≠ " + required);
        }
    }

    private void move(FaqState next) {
        if (!FaqState.MOVES.get(state).contains(next)) {
            throw FaqProblem.FAQ_MOVE_REFUSED.because(state + " → " + next);
        }
        state = next;
    }

    FaqText text() {
        return new FaqText(question, answer, category());
    }

    long faqId() {
        return faqId;
    }

    String agency() {
        return agency;
    }

    Optional<String> category() {
        return Optional.ofNullable(category);
    }

    Optional<String> sourceCase() {
        return Optional.ofNullable(sourceCase);
    }

    FaqState state() {
        return state;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    long version() {
        return version;
    }
}
