package tw.servicequality.reward.contributor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.reward.Reference;
import tw.servicequality.reward.person.People;

/** Contributors, by proposal. */
@ApplicationScoped
public class Contributors implements PanacheRepositoryBase<Contributor, UUID> {

    private final People people;

    Contributors(People people) {
        this.people = people;
    }

    /** Of one proposal, in the order in which they were entered. */
    public List<Contributor> of(UUID proposalId) {
        return list("proposalId = ?1 order by enteredAt, id", proposalId);
    }

    /** 具體事蹟, by contributor. */
    public Map<UUID, String> deeds(List<Contributor> contributors) {
        return contributors.stream()
                .collect(Collectors.toMap(Contributor::id, one -> people.open(one.personId(), one.deeds())));
    }

    Contributor get(UUID proposalId, String id) {
        return Reference.read(id)
                .flatMap(this::findByIdOptional)
                .filter(one -> one.proposalId().equals(proposalId))
                .orElseThrow(() -> ContributorProblem.CONTRIBUTOR_NOT_FOUND.because(id));
    }

    BigDecimal shares(UUID proposalId) {
        return of(proposalId).stream().map(Contributor::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean has(UUID proposalId, UUID personId) {
        return count("proposalId = ?1 and personId = ?2", proposalId, personId) > 0;
    }
}
