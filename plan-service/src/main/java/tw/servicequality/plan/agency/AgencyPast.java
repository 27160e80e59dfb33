package tw.servicequality.plan.agency;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an agency was called, and what stood above it, until a day (on which it was so no more). */
@Embeddable
record AgencyPast(LocalDate until, String name, String parent) {}
