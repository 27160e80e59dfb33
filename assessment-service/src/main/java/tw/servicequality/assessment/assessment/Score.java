package tw.servicequality.assessment.assessment;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 評分: the points for one criterion, with the assessor's remark (empty if none) and the evidence named. */
@Embeddable
public record Score(
        int points,
        String remark,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> evidence) {}
