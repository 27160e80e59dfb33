package tw.servicequality.reward.ranking;

/** Told inside the service, in the transaction that keeps the ranking or its newer edition: it can be evaluated. */
public record RankingHeard(String roundId) {}
