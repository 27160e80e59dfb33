package tw.servicequality.plan.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;

/** 開放資料欄位: the columns of the CSV, with their descriptions; in JSON they bear the same names. */
enum OpenDataField {
    SOURCE("source", "作法識別碼", "計畫文件所用之作法識別碼，或全計畫條款之 JSON pointer"),
    METRIC("metric", "指標", "計畫所訂之指標名稱，一字不改"),
    OP("op", "比較方式", "AT_LEAST 至少、MORE_THAN 超過、AT_MOST 至多、LESS_THAN 少於、EQUAL 等於、BETWEEN 介於"),
    TARGET("target", "目標值", "目標數值；介於者為「下限–上限」；非數值者為文字"),
    UNIT("unit", "單位", "數值之單位；原文未載者為空"),
    FROM("from", "期間起日", "西元日期 YYYY-MM-DD，臺北時間"),
    TO("to", "期間末日", "西元日期 YYYY-MM-DD，臺北時間"),
    ACTUAL("actual", "實際值", "已提報或計得之數值；尚無者為空"),
    COUNTING("counting", "計算方式", "提報：SUM 為各提報之和、LATEST 為最近一次；即時事實：COUNT 件數、SHARE 百分比、MEAN 平均、LATEST 最近一次"),
    VERDICT("verdict", "判定", "MET 達成、MISSED 未達成、OPEN 期間未屆滿、UNDECIDED 目標非數值或期間內無事實而未判定");

    private final String wire;
    private final String heading;
    private final String description;

    OpenDataField(String wire, String heading, String description) {
        this.wire = wire;
        this.heading = heading;
        this.description = description;
    }

    String wire() {
        return wire;
    }

    String heading() {
        return heading;
    }

    String description() {
        return description;
    }

    static List<OpenDataField> all() {
        return Arrays.asList(values());
    }

    /** As text; empty where there is none. */
    String of(JsonNode row) {
        return row.path(wire).asText("").replaceFirst("^null$", "");
    }
}
