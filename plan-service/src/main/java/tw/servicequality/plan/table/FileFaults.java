package tw.servicequality.plan.table;

import static tw.servicequality.plan.table.TableProblem.PLAN_TABLE_INVALID;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.plan.table.Block.Table;
import tw.servicequality.platform.problem.FieldProblem;

/** Everything that is wrong in a file, each with its row and column as people count them. */
final class FileFaults {

    private static final int MOST = 100;

    private final List<FieldProblem> faults = new ArrayList<>();

    /** Row and column from 0. */
    void at(Table table, int row, int column, String what) {
        var pointer = table.pointer() + "/rows/" + (row + 1) + "/columns/" + (column + 1);
        var place = "%s第 %d 列第 %d 欄（%s%d）：".formatted(table.name(), row + 1, column + 1, letters(column), row + 1);
        faults.add(new FieldProblem(pointer, place + what));
    }

    void at(String pointer, String what) {
        faults.add(new FieldProblem(pointer, what));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw PLAN_TABLE_INVALID
                    .because("共 " + faults.size() + " 處不符")
                    .at(faults.subList(0, Math.min(MOST, faults.size())));
        }
    }

    /** As spreadsheets name columns. */
    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
