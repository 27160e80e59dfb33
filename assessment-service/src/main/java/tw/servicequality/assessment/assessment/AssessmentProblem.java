package tw.servicequality.assessment.assessment;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about assessments. */
public enum AssessmentProblem implements Problem {
    ASSESSMENT_NOT_FOUND(404, "查無考核"),
    ASSESSMENT_NOT_VISITED(409, "尚未登錄訪查，不得評分"),
    VISIT_ALREADY_RECORDED(409, "訪查已登錄，或本考核無須訪查"),
    ASSESSMENT_FINALIZED(409, "考核已定案，不得再變更"),
    ASSESSMENT_NOT_FINALIZED(409, "考核尚未定案"),
    VISIT_IN_FUTURE(422, "訪查日期不得晚於今日"),
    VISIT_BEFORE_YEAR(422, "訪查日期早於考核年度"),
    CRITERIA_NOT_SCORED(422, "尚有項目未評分"),
    EVIDENCE_MISSING(422, "應附佐證之項目未附佐證"),
    DEPARTURE_NOT_REASONED(422, "與量測所得級距不同，須敘明理由"),
    RESULT_NOT_FOUND(404, "查無此版次之考核結果");

    private final int status;
    private final String title;

    AssessmentProblem(int status, String title) {
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
