package tw.servicequality.complaint.deadline;

import java.time.Instant;

/** 時點: what happens to a running deadline at an instant, and which role is told. */
record DeadlineStep(Kind kind, Instant at, String role) {

    /** 時點種類, in the order in which those of one instant happen. */
    enum Kind {
        /** 預警 */
        WARNING,
        /** 逾限 */
        BREACH,
        /** 逐級稽催 */
        ESCALATION
    }
}
