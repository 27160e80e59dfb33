package tw.servicequality.assessment.assessment;

import java.util.Set;

/** What a caller may see: everything that the first agencies assess, and what is announced about the others. */
record Sight(Set<String> assessing, Set<String> announced) {

    boolean sees(Assessment assessment) {
        return isOfTheAssessing(assessment) || assessment.isAnnounced() && announced.contains(assessment.agency());
    }

    boolean isOfTheAssessing(Assessment assessment) {
        return assessing.contains(assessment.assessedBy());
    }
}
