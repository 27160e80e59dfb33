package tw.servicequality.plan.commitment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 變更紀錄: the terms before it; null where there were none. */
@Embeddable
record CommitmentChange(
        LocalDate changedOn,
        String reason,
        @JdbcTypeCode(SqlTypes.JSON) CommitmentTerms before) {}
