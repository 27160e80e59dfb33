package tw.servicequality.reward.ranking;

/** Told inside the service, in the transaction that keeps the result of an award entry: it can be evaluated. */
public record AwardResultHeard(String entryId) {}
