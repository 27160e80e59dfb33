package tw.servicequality.reward.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;

/** Proposals, by round, rank and agency. */
@ApplicationScoped
class RewardProposals implements PanacheRepositoryBase<RewardProposal, UUID> {

    private static final String VISIBLE = """
            (?1 = '' or roundId = ?1) and (?2 = '' or agency = ?2) and agency in ?3
            and (roundId, rank, agency, ruleGroup, cast(recipientRole as string)) > (?4, ?5, ?6, ?7, ?8)
            order by roundId, rank, agency, ruleGroup, cast(recipientRole as string)""";

    /** Refuses with REWARD_PROPOSAL_NOT_FOUND, also what is not an id at all. */
    RewardProposal get(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .flatMap(text -> findByIdOptional(UUID.fromString(text)))
                .orElseThrow(() -> ProposalProblem.REWARD_PROPOSAL_NOT_FOUND.because(id));
    }

    List<RewardProposal> after(Cursor cursor, String round, String agency, Collection<String> visible, int limit) {
        var rank = cursor.isFirst() ? 0 : (int) cursor.number(1);
        return find(
                        VISIBLE,
                        round,
                        agency,
                        visible,
                        cursor.text(0, ""),
                        rank,
                        cursor.text(2, ""),
                        cursor.text(3, ""),
                        cursor.text(4, ""))
                .page(Page.ofSize(limit))
                .list();
    }
}
