package tw.servicequality.plan.plan;

/** 公布: told within the service, in the transaction that publishes, after the edition before has ended. */
public record PlanPublication(PlanFacts plan) {}
