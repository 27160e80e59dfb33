package tw.servicequality.plan.section;

import java.util.List;

/** A part of a plan, by its name in the plans and the fields of the document that hold it. */
public enum Section {
    LEGAL_BASIS("計畫依據", "legalBasis"),
    OBJECTIVE("計畫目標", "objective", "objectives"),
    SCOPE("實施對象", "scope"),
    STRATEGIES("執行策略及具體推動作法", "dimensions"),
    IMPLEMENTATION_STEPS("實施步驟", "implementationSteps"),
    ASSESSMENT("考核作業", "assessment"),
    REWARDS("獎勵方式", "rewards"),
    MISCELLANEOUS("其他", "misc"),
    ANNEXES("附件", "annexes");

    private final String title;
    private final List<String> fields;

    Section(String title, String... fields) {
        this.title = title;
        this.fields = List.of(fields);
    }

    /** As the plans call it. */
    public String title() {
        return title;
    }

    /** Fields of the document, of which a document has one. */
    public List<String> fields() {
        return fields;
    }
}
