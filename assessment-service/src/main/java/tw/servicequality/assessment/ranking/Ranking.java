package tw.servicequality.assessment.ranking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.assessment.assessment.AssessmentKind;
import tw.servicequality.assessment.round.AssessmentRound;

/** 排名 */
@Entity
class Ranking {

    @Id
    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private int rocYear;
    private String assessedBy;

    @Enumerated(EnumType.STRING)
    private TieRule tieRule;

    private LocalDate publishedOn;

    @ElementCollection
    @CollectionTable(name = "ranking_place", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<RankedResult> ranks = new ArrayList<>();

    @Version
    private long version;

    static Ranking of(AssessmentRound round, List<RankedResult> results, TieRule tieRule, LocalDate today) {
        var ranking = new Ranking();
        ranking.roundId = round.id();
        ranking.kind = round.kind();
        ranking.rocYear = round.rocYear();
        ranking.assessedBy = round.assessedBy();
        ranking.tieRule = tieRule;
        ranking.publishedOn = today;
        ranking.ranks.addAll(tieRule.rank(results));
        return ranking;
    }

    /** What the new ranking tells. */
    RankingEvent published() {
        return new RankingEvent.Published(roundId, kind, rocYear, assessedBy, tieRule, ranks(), 0);
    }

    UUID roundId() {
        return roundId;
    }

    AssessmentKind kind() {
        return kind;
    }

    int rocYear() {
        return rocYear;
    }

    String assessedBy() {
        return assessedBy;
    }

    TieRule tieRule() {
        return tieRule;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    List<RankedResult> ranks() {
        return List.copyOf(ranks);
    }

    long version() {
        return version;
    }
}
