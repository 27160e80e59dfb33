package tw.servicequality.reward.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.person.PersonView;
import tw.servicequality.reward.regime.Measure;

@JsonInclude(Include.NON_ABSENT)
@Schema(name = "RewardReview", description = "敘獎案")
record ReviewView(
        UUID reviewId,
        UUID proposalId,
        @Schema(description = "受獎機關") String agency,
        ReviewStatus status,
        @Schema(description = "依據條次", examples = "柒三(一)") String article,
        @Schema(description = "敘獎對象", examples = "主要承辦人員") String recipient,
        @Schema(description = "條文所定獎度", examples = "最高記功1次") String rule,
        @Schema(description = "是否先行發布獎懲令") boolean orderFirst,
        @Schema(description = "是否須報主管機關核定") boolean needsApproval,
        @Schema(description = "委員會確認期限") Optional<LocalDate> confirmBy,
        Instant openedAt,
        List<ItemView> items) {

    @JsonInclude(Include.NON_ABSENT)
    @Schema(name = "RewardReviewItem", description = "一人之審議")
    record ItemView(
            UUID contributorId,
            PersonView person,
            @Schema(description = "擬予或核予之獎度；尚未擬定者不含") Optional<Measure> award,
            @Schema(description = "獎度", examples = "嘉獎2次") Optional<String> wording,
            ItemOutcome outcome,
            @Schema(description = "降低、不予敘獎之理由") Optional<String> reason) {

        static ItemView of(ReviewItem item, PersonView person) {
            return new ItemView(
                    item.contributorId(),
                    person,
                    item.measure(),
                    item.measure().map(Measure::wording),
                    item.outcome(),
                    item.reason());
        }
    }

    @Schema(name = "RewardReviewSummary", description = "敘獎案摘要")
    record SummaryView(UUID reviewId, UUID proposalId, String agency, ReviewStatus status, Instant openedAt) {

        static SummaryView of(RewardReview review) {
            return new SummaryView(
                    review.id(), review.proposalId(), review.agency(), review.status(), review.openedAt());
        }
    }

    @Schema(name = "RewardReviewPage", description = "一頁敘獎案")
    record ReviewPage(List<SummaryView> items, String next) {}

    @JsonInclude(Include.NON_ABSENT)
    @Schema(name = "RewardReviewStep", description = "歷程之一步")
    record StepView(
            int number,

            @Schema(description = "步驟", examples = "DECIDED")
            String step,

            @Schema(description = "名稱", examples = "首長核定") String title,

            @Schema(description = "角色", examples = "agency-head")
            String role,

            @Schema(description = "機關", examples = "WRA") String agency,
            Instant at,
            Optional<String> reason,
            @Schema(description = "內容：識別碼、獎度與票數，不含個人資料") JsonNode detail) {}

    @Schema(name = "RewardReviewSteps", description = "敘獎案之歷程")
    record StepsView(List<StepView> items) {}
}
