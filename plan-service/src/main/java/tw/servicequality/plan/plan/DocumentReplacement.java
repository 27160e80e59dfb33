package tw.servicequality.plan.plan;

/** 更換文件: told within the service, in the transaction that replaces, when the plan's rows are those of the new document. */
public record DocumentReplacement(PlanFacts plan, String reason) {}
