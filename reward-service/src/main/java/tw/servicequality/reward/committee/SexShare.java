package tw.servicequality.reward.committee;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of one sex, and it is not said which: how many sit in the committee, and how many the agency assesses. */
@Embeddable
@Schema(name = "CommitteeSexShare", description = "一性別之委員人數與受考人人數；不標明何者")
record SexShare(
        @Min(0) @Max(100) @Schema(description = "委員人數", examples = "2")
        int members,

        @Min(0) @Max(1_000_000) @Schema(description = "受考人人數", examples = "120")
        int assessed) {}
