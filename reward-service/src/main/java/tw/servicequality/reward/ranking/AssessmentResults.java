package tw.servicequality.reward.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Results of assessments, as heard. */
@ApplicationScoped
public class AssessmentResults implements PanacheRepositoryBase<AssessmentResult, String> {}
