package tw.servicequality.platform.audit;

/** A change for the trail, of a subject that has this version after it. The facts are JSON without personal data. */
public record AuditedChange(String type, String subject, long version, String facts) {}
