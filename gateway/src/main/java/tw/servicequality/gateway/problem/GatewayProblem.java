package tw.servicequality.gateway.problem;

import java.util.Map;

/** The refusals of the gateway. Codes are append-only. */
public enum GatewayProblem {
    INVALID_INPUT(400, "輸入資料不正確"),
    FORBIDDEN(403, "不允許的來源"),
    NOT_FOUND(404, "找不到此資源"),
    METHOD_NOT_ALLOWED(405, "不支援此操作方法"),
    NOT_ACCEPTABLE(406, "無法提供所要求的格式"),
    BODY_TOO_LARGE(413, "送出的內容過大"),
    URI_TOO_LONG(414, "網址過長"),
    RATE_LIMITED(429, "請求過於頻繁"),
    HEADERS_TOO_LARGE(431, "請求標頭過大"),
    INTERNAL_ERROR(500, "系統發生錯誤"),
    SERVICE_UNAVAILABLE(503, "服務暫時無法使用"),
    UPSTREAM_TIMEOUT(504, "服務逾時未回應");

    private final int status;
    private final String title;

    GatewayProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Title in zh-TW. */
    public String title() {
        return title;
    }

    /** The refusal to throw; {@code detail} is shown to the caller (zh-TW, no personal data). */
    public ProblemException because(String detail) {
        return new ProblemException(this, detail, Map.of());
    }
}
