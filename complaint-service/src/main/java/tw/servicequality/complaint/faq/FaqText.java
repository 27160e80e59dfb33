package tw.servicequality.complaint.faq;

import java.util.Optional;

/** The words of an entry and the agency's category they belong to. */
record FaqText(String question, String answer, Optional<String> category) {}
