package tw.servicequality.reward.contributor;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.person.PersonView;
import tw.servicequality.reward.ruleset.RecipientRole;

@Schema(name = "Contributor", description = "有功人員")
record ContributorView(
        UUID contributorId,
        PersonView person,
        RecipientRole capacity,
        @Schema(description = "參與比例（%）") BigDecimal share,
        @Schema(description = "具體事蹟") String deeds,
        @Schema(description = "版本，剔除時以 If-Match 附上") long version) {

    @Schema(name = "Contributors", description = "一案之有功人員")
    record ContributorsView(List<ContributorView> items) {}
}
