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
import java.util.stream.IntStream;

/** Fictitious offices scored on the real 105 sheet, with results that were worked outside the service. */
public record HandWorked(
        String office, Map<String, Integer> points, Map<String, Integer> items, int total, Grade grade, int rank) {

    private static final int CRITERIA = 25;
    private static final int ITEMS = 7;

    public static List<HandWorked> offices() {
        var file = HandWorked.class.getResourceAsStream("/hand-worked-105.csv");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var header = List.of(reader.readLine().split(","));
            return reader.lines().map(line -> of(header, line.split(","))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static HandWorked of(List<String> header, String[] row) {
        var rest = Arrays.copyOfRange(row, 1 + CRITERIA + ITEMS, row.length);
        return new HandWorked(
                row[0],
                cells(header, row, 1, 1 + CRITERIA),
                cells(header, row, 1 + CRITERIA, 1 + CRITERIA + ITEMS),
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
