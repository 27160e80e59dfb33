package tw.servicequality.assessment.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.platform.problem.FieldProblem;

/** What the grades of a sheet must keep: every whole total from 0 to the maximum has exactly one, and a better one is higher. */
final class GradeRules {

    private GradeRules() {}

    static Stream<FieldProblem> broken(Sheet sheet) {
        if (sheet.grades().isEmpty()) {
            return Stream.of(new FieldProblem("/grades", "沒有等第"));
        }
        var found = new ArrayList<FieldProblem>();
        var seen = new HashSet<Grade>();
        var next = 0;
        GradeBand lower = null;
        for (var band : ascending(sheet.grades())) {
            var place = "/grades/" + sheet.grades().indexOf(band);
            if (!seen.add(band.grade())) {
                found.add(new FieldProblem(place + "/grade", "等第重複"));
            } else if (lower != null && band.grade().compareTo(lower.grade()) > 0) {
                found.add(new FieldProblem(place + "/grade", "較高的分數得到較低的等第"));
            }
            if (band.min() != next || band.max() < band.min()) {
                found.add(new FieldProblem(place, "等第須自 " + next + " 分起，與前一等第相連而不重疊"));
            }
            next = band.max() + 1;
            lower = band;
        }
        if (next != sheet.maximum() + 1) {
            found.add(new FieldProblem("/grades", "最高等第須至 " + sheet.maximum() + " 分"));
        }
        return found.stream();
    }

    private static List<GradeBand> ascending(List<GradeBand> grades) {
        return grades.stream().sorted(Comparator.comparingInt(GradeBand::min)).toList();
    }
}
