package tw.servicequality.plan.table;

/** Files for tests of other features. */
public final class SampleFiles {

    private SampleFiles() {}

    /** A sheet with a plan of 109 of two actions under this title. */
    public static byte[] aPlan(String title) {
        return OfficeFiles.ods(
                "標題 | " + title,
                "年度 | 109",
                "面向 | 具體推動作法 | 承辦單位",
                "一、基礎服務 | (1)每月檢視網站至少2次。 | 資訊小組",
                "二、服務遞送 | (1)辦理教育訓練。 | 人事室");
    }

    /** A sheet whose third row has no action, and whose fourth a month that there is not. */
    public static byte[] aFaultyPlan() {
        return OfficeFiles.ods("年度 | 109", "面向 | 具體推動作法 | 查核期限", "一、基礎服務 | | 6月", "二、服務遞送 | (1)辦理教育訓練。 | 13月");
    }
}
