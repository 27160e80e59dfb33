package tw.servicequality.reward.ranking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 考核名次, as published; it never changes here. */
@Entity
public class Ranking {

    static final Comparator<RankedSubject> ORDER =
            Comparator.comparingInt(RankedSubject::rank).thenComparing(RankedSubject::agency);

    @Id
    private String roundId;

    private UUID eventId;
    private String kind;
    private int rocYear;
    private String assessedBy;
    private String tieRule;
    private LocalDate publishedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ranked_subject", joinColumns = @JoinColumn(name = "round_id"))
    @OrderBy("rank, agency")
    private List<RankedSubject> subjects = new ArrayList<>();

    private UUID evaluatedBy;

    @Version
    private long version;

    static Ranking of(PublishedRanking told, UUID eventId, LocalDate publishedOn) {
        var ranking = new Ranking();
        ranking.roundId = told.roundId();
        ranking.eventId = eventId;
        ranking.kind = told.kind();
        ranking.rocYear = told.rocYear();
        ranking.assessedBy = told.assessedBy();
        ranking.tieRule = told.tieRule();
        ranking.publishedOn = publishedOn;
        told.ranks().stream().sorted(ORDER).forEach(ranking.subjects::add);
        return ranking;
    }

    boolean says(PublishedRanking told) {
        var other = told.ranks().stream().sorted(ORDER).toList();
        var same = kind.equals(told.kind())
                && rocYear == told.rocYear()
                && assessedBy.equals(told.assessedBy())
                && subjects.size() == other.size();
        for (var at = 0; same && at < other.size(); at++) {
            same = subjects.get(at).sameAs(other.get(at));
        }
        return same;
    }

    /** A ranking keeps the rule set it was worked with; later rule sets do not touch it. */
    public void evaluatedBy(UUID ruleSet) {
        evaluatedBy = ruleSet;
    }

    public Optional<UUID> evaluatedBy() {
        return Optional.ofNullable(evaluatedBy);
    }

    public String roundId() {
        return roundId;
    }

    public UUID eventId() {
        return eventId;
    }

    public String kind() {
        return kind;
    }

    public int rocYear() {
        return rocYear;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public String tieRule() {
        return tieRule;
    }

    /** The day in Asia/Taipei. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** In order of rank. */
    public List<RankedSubject> subjects() {
        return List.copyOf(subjects);
    }

    /** How many hold this rank. */
    public int holdersOf(int rank) {
        return (int) subjects.stream().filter(subject -> subject.rank() == rank).count();
    }

    public RankedSubject subject(String agency) {
        return subjects.stream()
                .filter(subject -> subject.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(agency + " is not in the ranking of " + roundId));
    }
}
