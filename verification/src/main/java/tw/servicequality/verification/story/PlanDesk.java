package tw.servicequality.verification.story;

/** All that is done with one plan in its year. */
final class PlanDesk {

    final Stage stage;
    final PlanPapers papers;
    final PlanAmendment amendment;
    final PlanDuties duties;
    final PlanReports reports;
    final PlanForms forms;
    final PlanResults results;

    PlanDesk(Stage stage, PlanOfYear plan) {
        this.stage = stage;
        papers = new PlanPapers(stage, plan);
        amendment = new PlanAmendment(stage, papers);
        duties = new PlanDuties(stage, plan, papers);
        reports = new PlanReports(stage, papers, duties);
        forms = new PlanForms(stage, papers, duties);
        results = new PlanResults(stage, plan, papers);
    }

    /** When an earlier telling has brought the year to its end, that is checked and told; then there is nothing to play. */
    boolean isTold(String board) {
        if (!papers.isClosedAlready()) {
            return false;
        }
        stage.narrator.did(papers.as("planner"), "finds the year closed already, as an earlier telling left it");
        duties.board(board);
        return true;
    }
}
