package tw.servicequality.assessment.measurement;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about measurements. */
enum MeasurementProblem implements Problem {
    MEASUREMENT_NOT_FOUND(404, "查無量測"),
    OBSERVATION_INVALID(422, "量測所見與量測種類不符"),
    MEASURED_IN_FUTURE(422, "量測日期不得晚於今日"),
    MEASURED_TOO_EARLY(422, "量測日期早於民國元年"),
    MEASURED_AGENCY_UNKNOWN(422, "查無受測機關"),
    OCCASION_UNKNOWN(422, "查無此次考核，或其受考核機關不同"),
    MEASUREMENT_UNCHANGED(422, "更正內容與原紀錄相同"),
    MEASURED_PERIOD_INVALID(422, "期間的末日早於首日，或長於三年");

    private final int status;
    private final String title;

    MeasurementProblem(int status, String title) {
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
