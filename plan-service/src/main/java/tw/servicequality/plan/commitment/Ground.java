package tw.servicequality.plan.commitment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "提案的依據")
record Ground(
        @Schema(description = "所提內容的位置", examples = "/terms/dues/0")
        String pointer,

        @Schema(description = "DOCUMENT 文件欄位所載、TEXT 由文字讀出、INFERENCE 推定、AMENDED 前一版次已確認")
        Origin origin,

        @Schema(description = "原文") String words,
        @Schema(description = "說明；無則為空字串") String note) {

    enum Origin {
        DOCUMENT,
        TEXT,
        INFERENCE,
        AMENDED
    }
}
