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
import tw.servicequality.assessment.round.TieRule;

/** 排名 */
@Entity
class Ranking {

    @Id
    private UUID rankingId;

    private UUID roundId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private int rocYear;
    private String assessedBy;

    @Enumerated(EnumType.STRING)
    private TieRule tieRule;

    private LocalDate publishedOn;

    @ElementCollection
    @CollectionTable(name = "ranking_place", joinColumns = @JoinColumn(name = "ranking_id"))
    @OrderColumn(name = "position")
    private List<RankedResult> ranks = new ArrayList<>();

    @Version
    private long version;

    /** By the round's stated rule; edition 2 and more follow corrections. */
    static Ranking of(AssessmentRound round, int edition, List<RankedResult> results, LocalDate today) {
        var ranking = new Ranking();
        ranking.rankingId = UUID.randomUUID();
        ranking.roundId = round.id();
        ranking.edition = edition;
        ranking.kind = round.kind();
        ranking.rocYear = round.rocYear();
        ranking.assessedBy = round.assessedBy();
        ranking.tieRule = round.tieRule();
        ranking.publishedOn = today;
        ranking.ranks.addAll(RankOrder.rank(round.tieRule(), results));
        return ranking;
    }

    /** What the new ranking tells. */
    RankingEvent published() {
        return new RankingEvent.Published(roundId, kind, rocYear, assessedBy, tieRule, ranks(), edition, edition - 1L);
    }

    UUID roundId() {
        return roundId;
    }

    int edition() {
        return edition;
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
