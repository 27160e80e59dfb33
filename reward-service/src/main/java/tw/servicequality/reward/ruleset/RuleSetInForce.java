package tw.servicequality.reward.ruleset;

/** Told inside the service, in the transaction of the publication: rankings that waited for these rules can be evaluated. */
public record RuleSetInForce(String agency, int rocYear) {}
