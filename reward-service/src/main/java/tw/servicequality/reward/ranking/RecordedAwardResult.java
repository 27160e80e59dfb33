package tw.servicequality.reward.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we read of AwardResultRecorded.v1. */
record RecordedAwardResult(
        @JsonProperty(required = true) String entryId,
        @JsonProperty(required = true) String agency,
        @JsonProperty(required = true) int rocYear,
        @JsonProperty(required = true) String award,
        @JsonProperty(required = true) String outcome,
        @JsonProperty(required = true) String source,
        String recommendedBy,
        String guidedBy,
        String nominatedBy,
        @JsonProperty(required = true) LocalDate recordedOn) {

    /** Those whose rules may speak of the entry: the agency itself, and who recommended, guided and nominated it. */
    Set<String> authorities() {
        return Stream.of(agency, recommendedBy, guidedBy, nominatedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
