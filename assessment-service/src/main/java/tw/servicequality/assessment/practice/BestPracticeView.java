package tw.servicequality.assessment.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practice for its readers. */
@Schema(description = "標竿作法")
@JsonInclude(Include.NON_ABSENT)
record BestPracticeView(
        UUID practiceId,
        @Schema(description = "提供機關代碼") String agency,
        @Schema(description = "名稱") String title,
        @Schema(description = "作法及效益") String summary,
        @Schema(description = "民國年度") int rocYear,
        LocalDate offeredOn,
        @Schema(description = "撤下日期") Optional<LocalDate> withdrawnOn,
        @Schema(description = "學習機關") List<AdoptionView> adoptions) {

    static BestPracticeView of(BestPractice one) {
        return new BestPracticeView(
                one.id(),
                one.agency(),
                one.title(),
                one.summary(),
                one.rocYear(),
                one.offeredOn(),
                one.withdrawnOn(),
                one.adoptions().entrySet().stream()
                        .map(taken -> new AdoptionView(
                                taken.getKey(),
                                taken.getValue().adoptedOn(),
                                taken.getValue().note()))
                        .toList());
    }

    @Schema(description = "學習情形")
    record AdoptionView(@Schema(description = "學習機關代碼") String agency, LocalDate adoptedOn, String note) {}
}
