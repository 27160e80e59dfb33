package tw.servicequality.plan.plan;

/** 年度結案: told within the service, in the transaction that closes, so that who still waits for something can refuse. */
public record PlanClosing(PlanFacts plan) {}
