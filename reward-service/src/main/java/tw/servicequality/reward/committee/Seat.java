package tw.servicequality.reward.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How somebody sits in a committee; how he came to it is null where nobody asks. */
@Embeddable
record Seat(
        @Column(name = "chair") boolean chair,
        @Enumerated(EnumType.STRING) @Column(name = "seat") Kind kind) {

    /** 委員之產生. */
    enum Kind {
        /** 當然委員: the head of personnel. */
        EX_OFFICIO,
        /** 指定委員, by the agency's head. */
        DESIGNATED,
        /** 票選委員, by those who are assessed. */
        ELECTED
    }
}
