package tw.servicequality.complaint.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** 不予處理: the ground, why it holds, and for a matter answered before the cases in which it was. */
@Embeddable
record Decline(
        @Enumerated(EnumType.STRING) DeclineGround declineGround,
        String declineReasons,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Column(name = "earlier_cases")
        List<String> earlierCases) {}
