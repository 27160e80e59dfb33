package tw.servicequality.assessment.result;

import java.util.Optional;
import java.util.UUID;
import tw.servicequality.assessment.assessment.CorrectionBasis;

/** Why a result is issued: its reason is empty for the first edition. */
public record Because(String reason, CorrectionBasis basis, Optional<UUID> appeal) {

    static final Because FIRST = new Because("", CorrectionBasis.ERROR, Optional.empty());

    boolean isFirst() {
        return this == FIRST;
    }
}
