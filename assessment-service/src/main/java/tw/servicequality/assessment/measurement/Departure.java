package tw.servicequality.assessment.measurement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 與量測不符: points outside the band that was measured. The assessor may give them, with a reason. */
public record Departure(MeasuredCriterion measured, int points) {

    /** The departures among points by criterion, in the order of what was measured. Criteria without points are none. */
    public static List<Departure> among(List<MeasuredCriterion> measured, Map<String, Integer> points) {
        return measured.stream()
                .filter(one -> points.containsKey(one.criterion()))
                .flatMap(one -> one.departure(points.get(one.criterion())).stream())
                .toList();
    }

    /** The departures for which there is no reason. */
    public static List<Departure> withoutReason(
            List<MeasuredCriterion> measured, Map<String, Integer> points, Map<String, String> reasons) {
        return among(measured, points).stream()
                .filter(one -> Stream.ofNullable(reasons.get(one.criterion())).allMatch(String::isBlank))
                .toList();
    }

    public String criterion() {
        return measured.criterion();
    }

    /** For the assessor: what was measured, and what that means. */
    public String text() {
        var meant = measured.band()
                .map(band -> band.min() + " 至 " + band.max() + " 分")
                .orElse("未達最低門檻（0 分）");
        return "量測 " + measured.value().stripTrailingZeros().toPlainString() + " " + measured.unit() + "，級距為 " + meant
                + "；給 " + points + " 分須敘明理由";
    }
}
