package tw.servicequality.reward.ruleset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.reward.ruleset.RuleSetEvent.RewardRuleSetPublished;

/** 獎勵規定 */
@Entity
public class RewardRuleSet {

    @Id
    private UUID id;

    private String agency;
    private int rocYear;
    private int edition;
    private String title;
    private LocalDate effectiveFrom;
    private LocalDate effectiveUntil;

    @Enumerated(EnumType.STRING)
    private RuleSetStatus status = RuleSetStatus.DRAFT;

    private String content;
    private byte[] fingerprint;
    private Instant draftedAt;
    private Instant publishedAt;

    @Version
    private long version;

    static RewardRuleSet draft(String agency, int edition, RewardRules rules, RulesText text, Instant now) {
        var drafted = new RewardRuleSet();
        drafted.id = UUID.randomUUID();
        drafted.agency = agency;
        drafted.rocYear = rules.rocYear();
        drafted.edition = edition;
        drafted.title = rules.title();
        drafted.effectiveFrom = rules.effectiveFrom();
        drafted.effectiveUntil = rules.effectiveUntil();
        drafted.content = text.json();
        drafted.fingerprint = text.fingerprint();
        drafted.draftedAt = now;
        return drafted;
    }

    /** From now on the rules are in force for the years and days they name, and cannot change. */
    RewardRuleSetPublished publish(int rules, LocalDate today, Instant now) {
        moveTo(RuleSetStatus.PUBLISHED);
        publishedAt = now;
        return new RewardRuleSetPublished(
                id, agency, rocYear, edition, title, effectiveFrom, effectiveUntil, rules, today);
    }

    private void moveTo(RuleSetStatus next) {
        if (!RuleSetStatus.MOVES.get(status).contains(next)) {
            throw RuleSetProblem.REWARD_RULE_SET_IMMUTABLE.because(id + " 為 " + status);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public int rocYear() {
        return rocYear;
    }

    /** 1 for the first rule set of this agency and year, 2 for the next. */
    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    Optional<LocalDate> effectiveUntil() {
        return Optional.ofNullable(effectiveUntil);
    }

    RuleSetStatus status() {
        return status;
    }

    boolean isPublished() {
        return status == RuleSetStatus.PUBLISHED;
    }

    String content() {
        return content;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public long version() {
        return version;
    }
}
