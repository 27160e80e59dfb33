package tw.servicequality.complaint.erasure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import tw.servicequality.complaint.casefile.CaseFact;

/** What an erasure tells the world: whoever keeps anything that was told of this case outside should see to it as well. */
sealed interface ErasureEvent extends CaseFact {

    /** 個人資料已刪除 */
    record Erased(@JsonIgnore long sequence, String caseNumber, String agency, ErasureGround ground, LocalDate erasedOn)
            implements ErasureEvent {}

    @Override
    default String type() {
        return switch (this) {
            case Erased it -> "tw.servicequality.complaint.ComplaintErased.v1";
        };
    }
}
