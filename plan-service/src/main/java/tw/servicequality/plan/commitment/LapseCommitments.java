package tw.servicequality.plan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.plan.plan.DocumentReplacement;

/** 文件更換後: a decision stays where the words are the same; about other words, or none, it has to be made again. */
@ApplicationScoped
class LapseCommitments {

    private final ProposeCommitments proposals;
    private final Commitments commitments;
    private final Clock clock;

    LapseCommitments(ProposeCommitments proposals, Commitments commitments, Clock clock) {
        this.proposals = proposals;
        this.commitments = commitments;
        this.clock = clock;
    }

    void on(@Observes DocumentReplacement replacement) {
        var plan = replacement.plan();
        var sources = proposals.of(plan).stream()
                .map(Proposal::source)
                .collect(Collectors.toMap(CommitmentSource::source, Function.identity()));
        commitments
                .list("planId", plan.id())
                .forEach(decided ->
                        decided.restOn(sources.get(decided.of().source()), replacement.reason(), LocalDate.now(clock)));
        commitments.flush();
    }
}
