package tw.servicequality.reward.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.regime.Ballot;
import tw.servicequality.reward.regime.Ballot.Casting;

/** What a committee resolved in a meeting, person by person. */
@Schema(name = "CommitteeResolution", description = "委員會決議：逐人票數")
record Resolution(
        @NotNull @Schema(description = "會議識別碼") UUID sessionId,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Vote> items) {

    /** 決議 on one person. */
    @Schema(name = "CommitteeVote", description = "一人之表決")
    record Vote(
            @NotNull @Schema(description = "有功人員識別碼") UUID contributorId,

            @Size(max = 100) @Schema(description = "迴避委員之人員識別碼")
            List<@NotNull UUID> recused,

            @Min(0) @Max(100) @Schema(description = "同意票", examples = "4")
            int approve,

            @Min(0) @Max(100) @Schema(description = "不同意票", examples = "0")
            int reject,

            @Schema(description = "可否均未達半數時主席加入之一方；未加入者省略", nullable = true)
            Casting chair,

            @Valid @Schema(description = "決議改為較低之獎度", nullable = true)
            Adjustment lowered,

            @Size(max = 500) @Schema(description = "不同意之理由", nullable = true)
            String reason) {

        Vote {
            recused = recused == null ? List.of() : List.copyOf(recused);
        }

        Ballot ballot(Set<UUID> present) {
            return new Ballot(
                    present.size() - recused.size(),
                    approve,
                    reject,
                    Optional.ofNullable(chair).orElse(Casting.NONE));
        }

        Optional<String> why() {
            return Optional.ofNullable(reason).filter(it -> !it.isBlank());
        }
    }
}
