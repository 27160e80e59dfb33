package tw.servicequality.plan.livefact;

import java.util.Arrays;
import java.util.Optional;

/** What is heard. The measurements bear the producer's own names; other kinds of measurement are not counted here. */
enum FactKind {
    /** 陳情結案 */
    PETITION_CLOSED,
    /** 陳情滿意度填覆 */
    SURVEY_ANSWERED,
    /** 電話禮貌測試 */
    COURTESY_CALL,
    /** 答復正確性抽測 */
    ANSWER_ACCURACY,
    /** 網站連結檢測 */
    LINK_CHECK,
    /** 服務滿意度調查 */
    SURVEY,
    /** 線上服務項目 */
    ONLINE_SERVICES;

    static Optional<FactKind> ofMeasurement(String kind) {
        return Arrays.stream(values())
                .filter(one ->
                        one.ordinal() >= COURTESY_CALL.ordinal() && one.name().equals(kind))
                .findAny();
    }
}
