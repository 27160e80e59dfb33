package tw.servicequality.reward.review;

import java.util.Map;
import java.util.UUID;

/** The committee does not confirm what was ordered first; told within its transaction, so that the order is revoked in it. */
public record ConfirmationRefused(UUID reviewId, String minutes, Map<UUID, String> reasonByContributor) {}
