package tw.servicequality.assessment.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import tw.servicequality.assessment.criteria.Grade;

/** 考核結果: total and grade by the sheet, with 優點 and 建議改進事項. */
@Embeddable
public record Result(
        BigDecimal total,
        @Enumerated(EnumType.STRING) Grade grade,
        LocalDate finalizedOn,
        String strengths,
        String suggestions) {}
