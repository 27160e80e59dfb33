package tw.servicequality.platform.office;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.office.Block.Table;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.platform.problem.Problem;

/** Everything that is wrong in a file, each with its row and column as people count them. */
public final class FileFaults {

    private static final int MOST = 100;

    private final List<FieldProblem> faults = new ArrayList<>();
    private final Problem invalid;

    /** As which problem they are told. */
    public FileFaults(Problem invalid) {
        this.invalid = invalid;
    }

    /** Row and column from 0. */
    public void at(Table table, int row, int column, String what) {
        var pointer = table.pointer() + "/rows/" + (row + 1) + "/columns/" + (column + 1);
        var place = "%s第 %d 列第 %d 欄（%s%d）：".formatted(table.name(), row + 1, column + 1, letters(column), row + 1);
        faults.add(new FieldProblem(pointer, place + what));
    }

    public void at(String pointer, String what) {
        faults.add(new FieldProblem(pointer, what));
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw invalid.because("共 " + faults.size() + " 處不符").at(faults.subList(0, Math.min(MOST, faults.size())));
        }
    }

    /** As spreadsheets name columns. */
    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
