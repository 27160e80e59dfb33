package tw.servicequality.complaint.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * 分案: the leading unit (a code of the agency's register), the login name of the officer in charge (行政程序法 §170), and the
 * units that work on it with the leading one (會辦).
 */
@Embeddable
record Assignment(
        String unit,
        String officer,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Column(name = "joint_units")
        List<String> jointUnits) {}
