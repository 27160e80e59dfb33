package tw.servicequality.assessment.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rankings published so far, by the id of their round. */
@ApplicationScoped
class Rankings implements PanacheRepositoryBase<Ranking, UUID> {}
