package tw.servicequality.complaint.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tw.servicequality.complaint.category.Categories;
import tw.servicequality.complaint.category.Category;
import tw.servicequality.complaint.report.ReportFigures.Dimension;
import tw.servicequality.complaint.settings.AgencySettings.ChannelSetting;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.identity.AgencyDirectory;

/** What the classes of a report are called on the last day it counts; the code itself where nothing is known of it any more. */
@ApplicationScoped
class LineNames {

    private static final String NONE = "未分類";
    private static final Map<String, String> TYPES = Map.of(
            "SUGGESTION", "行政興革之建議",
            "INQUIRY", "行政法令之查詢",
            "REPORT", "行政違失之舉發",
            "RIGHTS", "行政上權益之維護");
    private static final Map<String, String> RESULTS = Map.of("UPHELD", "有理由", "NOT_UPHELD", "無理由", "DECLINED", "不予處理");

    private final Categories categories;
    private final SettingsBook settings;
    private final AgencyDirectory directory;

    LineNames(Categories categories, SettingsBook settings, AgencyDirectory directory) {
        this.categories = categories;
        this.settings = settings;
        this.directory = directory;
    }

    BiFunction<Dimension, String, String> in(String agency, ReportPeriod period) {
        return (dimension, code) -> of(agency, period, dimension, code);
    }

    private String of(String agency, ReportPeriod period, Dimension dimension, String code) {
        if (code.isEmpty()) {
            return NONE;
        }
        var name =
                switch (dimension) {
                    case TYPE -> Optional.ofNullable(TYPES.get(code));
                    case CATEGORY -> categories.find(agency, code).map(Category::name);
                    case CHANNEL ->
                        settings.inForce(agency, period.until().minusDays(1))
                                .channel(code)
                                .map(ChannelSetting::title);
                    case UNIT -> directory.unitName(agency, code);
                    case RESULT -> Optional.ofNullable(RESULTS.get(code));
                };
        return name.orElse(code);
    }
}
