package tw.servicequality.assessment.panel;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about panels. */
public enum PanelProblem implements Problem {
    ASSESSOR_RECUSED(403, "應迴避者不得評分"),
    ASSESSOR_NOT_SEATED(403, "非本案考核小組成員"),
    ASSESSOR_HAS_INTEREST(422, "考核人員屬受考核機關或其上下級機關，應予迴避"),
    ASSESSOR_REPEATED(422, "考核人員重複"),
    PANEL_SIZE(422, "雙人獨立評分須指派二人"),
    SEAT_MOVE_REFUSED(409, "已迴避者不得再行指派"),
    PANEL_CLOSED(409, "考核已定案，不得變更考核小組"),
    SCORING_COMPLETED(409, "已完成評分，不得再變更"),
    SCORING_NOT_COMPLETED(409, "尚有考核人員未完成評分"),
    SCORED_BY_RECUSED(422, "部分項目由應迴避者評分，須由其他考核人員重評");

    private final int status;
    private final String title;

    PanelProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
