package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Optional;

/** What is odd in the source of a sheet, and the resolution taken, if one was needed. */
public record Finding(
        String id,
        String severity,
        String text,
        @JsonInclude(Include.NON_ABSENT) Optional<String> resolution) {}
