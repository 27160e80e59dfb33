package tw.servicequality.assessment.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import tw.servicequality.assessment.criteria.Criterion;
import tw.servicequality.assessment.criteria.Section;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.criteria.Tally;
import tw.servicequality.assessment.criteria.Tally.ItemTotal;

/** What inputs come to by their sheet, in the form in which it is kept. It depends on nothing else: no clock, no register, no order of rows. */
record ResultDocument(
        String form,
        String inputs,
        BigDecimal exact,
        BigDecimal total,
        int maximum,
        String grade,
        int gradeFrom,
        int gradeTo,
        List<ItemTotal> items,
        List<Place> places,
        List<Point> criteria) {

    private static final String FORM = "assessment-result/1";

    /** What a place of the tree adds up to. */
    record Place(String id, BigDecimal points, int maximum) {}

    /** Why a criterion has its points: the band with its text, where they lie in one. */
    @JsonInclude(Include.NON_NULL)
    record Point(String criterion, int points, int maximum, String basis, Integer from, Integer to, String condition) {

        static Point of(Criterion criterion, int points) {
            var basis = criterion.basisOf(points).orElseThrow().name();
            return criterion
                    .bandOf(points)
                    .map(band -> new Point(
                            criterion.id(),
                            points,
                            criterion.maximum(),
                            basis,
                            band.min(),
                            band.max(),
                            band.condition()))
                    .orElseGet(() -> new Point(criterion.id(), points, criterion.maximum(), basis, null, null, null));
        }
    }

    static ResultDocument of(String digestOfInputs, ResultInputs inputs, Sheet sheet, Tally tally) {
        var points = inputs.points();
        return new ResultDocument(
                FORM,
                digestOfInputs,
                tally.exact(),
                tally.total(),
                sheet.maximum(),
                tally.grade().grade().name(),
                tally.grade().min(),
                tally.grade().max(),
                tally.items(),
                sheet.root()
                        .sections()
                        .map(section -> place(section, sheet, points))
                        .toList(),
                sheet.criteria().stream()
                        .map(one -> Point.of(one, points.get(one.id())))
                        .toList());
    }

    private static Place place(Section section, Sheet sheet, java.util.Map<String, Integer> points) {
        return new Place(section.id(), sheet.pointsAt(section, points), section.maximum());
    }
}
