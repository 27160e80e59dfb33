package tw.servicequality.platform.problem;

/** Refusals that belong to HTTP itself and are the same at every service. */
public enum HttpProblem implements Problem {
    INVALID_INPUT(400, "輸入資料不正確"),
    MALFORMED_JSON(400, "JSON 格式錯誤"),
    IDEMPOTENCY_KEY_REQUIRED(400, "缺少 Idempotency-Key 標頭"),
    UNAUTHENTICATED(401, "未登入或權杖無效"),
    FORBIDDEN(403, "沒有權限"),
    NOT_FOUND(404, "查無資料"),
    METHOD_NOT_ALLOWED(405, "不支援此方法"),
    NOT_ACCEPTABLE(406, "無法提供要求的格式"),
    CONFLICT(409, "與現有資料衝突"),
    IDEMPOTENCY_KEY_IN_USE(409, "相同 Idempotency-Key 的請求仍在處理中"),
    VERSION_STALE(412, "資料已被他人更新"),
    BODY_TOO_LARGE(413, "內容過大"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支援的內容格式"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key 已用於不同內容的請求"),
    IF_MATCH_REQUIRED(428, "缺少 If-Match 標頭"),
    INTERNAL_ERROR(500, "系統發生錯誤"),
    SERVICE_UNAVAILABLE(503, "服務暫時無法使用");

    private final int status;
    private final String title;

    HttpProblem(int status, String title) {
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

    /** The catalogued problem for a bare status of the framework; statuses we do not list are answered as the nearest class. */
    static HttpProblem of(int status) {
        for (var problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : INVALID_INPUT;
    }
}
