package tw.servicequality.reward.ruleset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a rule rewards: the role, and how the article words it. */
@Schema(name = "RewardRecipient", description = "敘獎對象")
public record Recipient(
        @NotNull @Schema(description = "對象類別") RecipientRole role,

        @NotBlank @Size(max = 200) @Schema(description = "條文用語，須出現於條文中", examples = "機關首長")
        String text) {}
