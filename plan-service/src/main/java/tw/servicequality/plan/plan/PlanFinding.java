package tw.servicequality.plan.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.document.PlanDocument.Finding;
import tw.servicequality.plan.document.PlanDocument.FindingCode;

/** Something odd in the document of a plan, kept and shown. */
@Embeddable
@Schema(description = "原文不一致或特殊之處；原文不予更正")
record PlanFinding(
        @Enumerated(EnumType.STRING) @Schema(description = "STATED_IN_DOCUMENT 為文件自載，其餘為匯入時發現")
        FindingCode code,

        @Schema(description = "文件中的 JSON pointer", examples = "/inconsistencies/0")
        String pointer,

        @Schema(description = "說明") String text) {

    /** What the document says of itself and what was found in it, and another name than the registered one. */
    static List<PlanFinding> of(String registeredName, PlanDocument document) {
        var findings = new ArrayList<PlanFinding>();
        document.findings().forEach(finding -> findings.add(of(finding)));
        if (!document.agencyName().equals(registeredName)) {
            var text = "文件所載機關為「" + document.agencyName() + "」，登錄名稱為「" + registeredName + "」";
            findings.add(new PlanFinding(FindingCode.AGENCY_NAME_DIFFERS, "/agency", text));
        }
        return findings;
    }

    private static PlanFinding of(Finding finding) {
        return new PlanFinding(finding.code(), finding.pointer(), finding.text());
    }
}
