package tw.servicequality.complaint.survey;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about surveys. Codes are append-only. */
enum SurveyProblem implements Problem {
    SURVEY_NOT_FOUND(404, "查無此滿意度調查"),
    SURVEY_ANSWERED(409, "滿意度調查已填覆"),
    SURVEY_WITHDRAWN(409, "案件已重新辦理，原調查不再受理"),
    SURVEY_EXPIRED(410, "已逾滿意度調查填覆期限");

    private final int status;
    private final String title;

    SurveyProblem(int status, String title) {
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
