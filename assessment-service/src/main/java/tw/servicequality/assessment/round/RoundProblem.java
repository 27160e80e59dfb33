package tw.servicequality.assessment.round;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about rounds. */
public enum RoundProblem implements Problem {
    ROUND_NOT_FOUND(404, "查無考核場次"),
    SHEET_NOT_APPLICABLE(422, "評分表非本機關或上級機關所發布"),
    ROC_YEAR_OF_OTHER_SHEET(422, "年度與評分表不符"),
    SUBJECT_NOT_ADMITTED(422, "不得對此機關辦理考核"),
    SUBJECT_REPEATED(422, "受考核機關重複"),
    HALF_NOT_APPLICABLE(422, "僅自行考核分上、下半年度"),
    EVIDENCE_CRITERION_UNKNOWN(422, "評分表沒有應附佐證的這一項"),
    SELF_ASSESSMENT_ALREADY_OPENED(409, "此半年度已辦理自行考核");

    private final int status;
    private final String title;

    RoundProblem(int status, String title) {
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
