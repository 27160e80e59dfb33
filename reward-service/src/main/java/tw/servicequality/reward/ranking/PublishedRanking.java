package tw.servicequality.reward.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What we read of RankingPublished.v1. A ranking that lacks any of it cannot be used and is parked. */
record PublishedRanking(
        @JsonProperty(required = true) String roundId,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) int rocYear,
        @JsonProperty(required = true) String assessedBy,
        @JsonProperty(required = true) String tieRule,
        @JsonProperty(required = true) List<RankedSubject> ranks,
        Integer version) {

    /** 2 and more after corrections; the first one may not say it. */
    int edition() {
        return version == null ? 1 : version;
    }
}
