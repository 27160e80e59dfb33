package tw.servicequality.plan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tw.servicequality.plan.document.PlanDocument;

/** What a plan has out of its document. The version counts the documents that it had. */
@Embeddable
class PlanContent {

    @Embedded
    private PlanHeading heading;

    private byte[] digest;

    @Embedded
    private PlanCounts counts;

    private int documentVersion;

    @ElementCollection
    @CollectionTable(name = "plan_finding", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanFinding> findings = new ArrayList<>();

    /** Takes the document in, in the place of the one before. */
    void take(String agencyName, PlanDocument document, List<PlanFinding> found) {
        heading = PlanHeading.of(agencyName, document);
        digest = document.digest();
        counts = PlanCounts.of(document);
        documentVersion++;
        findings.clear();
        findings.addAll(found);
    }

    boolean isOf(PlanDocument document) {
        return Arrays.equals(digest, document.digest());
    }

    PlanHeading heading() {
        return heading;
    }

    byte[] digest() {
        return digest.clone();
    }

    PlanCounts counts() {
        return counts;
    }

    int documentVersion() {
        return documentVersion;
    }

    List<PlanFinding> findings() {
        return List.copyOf(findings);
    }
}
