package tw.servicequality.complaint.feed;

import java.time.Instant;
import java.util.Optional;

/** Whose due days: of the cases that this officer has at this agency, or of a whole unit. */
record Feed(String agency, String holder, Optional<String> unit, Instant expiresAt) {}
