package tw.servicequality.assessment.assessment;

import java.util.Set;
import java.util.UUID;

/**
 * What a caller may see: everything that the first agencies assess and that he is seated for, unless he is recused; and what is
 * announced about the others.
 */
record Sight(String caller, Set<String> assessing, Set<String> announced, Set<UUID> seated, Set<UUID> recused) {

    boolean sees(Assessment assessment) {
        return isOfTheAssessing(assessment) || assessment.isAnnounced() && announced.contains(assessment.agency());
    }

    boolean isOfTheAssessing(Assessment assessment) {
        return !recused.contains(assessment.id())
                && (assessing.contains(assessment.assessedBy()) || seated.contains(assessment.id()));
    }
}
