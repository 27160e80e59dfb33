package tw.servicequality.complaint.open311;

import tw.servicequality.platform.problem.Problem;

/** All that GeoReport refuses, with the statuses that its specification names. Codes are append-only. */
enum Open311Problem implements Problem {
    OPEN311_ARGUMENT_MISSING(400, "缺少必要的參數"),
    OPEN311_ARGUMENT_INVALID(400, "參數不正確"),
    OPEN311_JURISDICTION_NOT_FOUND(404, "查無此 jurisdiction_id"),
    OPEN311_SERVICE_NOT_FOUND(404, "查無此 service_code"),
    OPEN311_REQUEST_NOT_FOUND(404, "查無此 service_request_id");

    private final int status;
    private final String title;

    Open311Problem(int status, String title) {
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
