package tw.servicequality.reward.contributor;

import java.util.UUID;

/** Which proposals people review already: their contributors stand. */
public interface SubmittedProposals {

    boolean isSubmitted(UUID proposalId);
}
