package tw.servicequality.assessment.criteria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fictitious offices scored on the real 105 sheet, with results that were worked outside the service. */
public record HandWorked(
        String group,
        String office,
        Map<String, Integer> points,
        Map<String, Integer> items,
        int total,
        Grade grade,
        int rank) {

    private static final int CRITERIA = 25;
    private static final int ITEMS = 7;

    public static List<HandWorked> offices() {
        return read("/hand-worked-105.csv", 0);
    }

    /** Offices that are ranked in fours: ties at the first, second and third rank. */
    public static Map<String, List<HandWorked>> groups() {
        return read("/hand-worked-105-groups.csv", 1).stream()
                .collect(Collectors.groupingBy(HandWorked::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** From files that may have the group before the office. */
    private static List<HandWorked> read(String name, int first) {
        var file = HandWorked.class.getResourceAsStream(name);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var header = List.of(reader.readLine().split(","));
            return reader.lines()
                    .map(line -> of(header, line.split(","), first))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static HandWorked of(List<String> header, String[] row, int first) {
        var points = first + 1;
        var items = points + CRITERIA;
        var rest = Arrays.copyOfRange(row, items + ITEMS, row.length);
        return new HandWorked(
                row[0],
                row[first],
                cells(header, row, points, items),
                cells(header, row, items, items + ITEMS),
                Integer.parseInt(rest[0]),
                Grade.valueOf(rest[1]),
                Integer.parseInt(rest[2]));
    }

    private static Map<String, Integer> cells(List<String> header, String[] row, int from, int to) {
        var cells = new LinkedHashMap<String, Integer>();
        IntStream.range(from, to).forEach(at -> cells.put(header.get(at), Integer.parseInt(row[at])));
        return cells;
    }

    @Override
    public String toString() {
        return office + " " + total;
    }
}
