package tw.servicequality.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.reading.Finding.DueFinding;
import tw.servicequality.plan.reading.Finding.TargetFinding;

/**
 * How the reader does on sentences that it was not written for. The figures are those it had at first sight: they may rise, not
 * fall. What it misses it does not invent: the officer finds no proposal and writes one.
 */
class ForeignSentencesTest {

    private static final String EVERY_MONTH = "1月、2月、3月、4月、5月、6月、7月、8月、9月、10月、11月、12月結束後之次月";

    @Test
    void on_foreign_sentences_it_is_right_when_it_speaks_and_mostly_speaks() throws IOException {
        var targets = new Tally("foreign targets");
        var dues = new Tally("foreign due rules");
        var lines = Files.readAllLines(Path.of("src/test/resources/reading/foreign.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .toList();
        for (var line : lines) {
            var read = TextReader.read(line[1].strip());
            targets.compare(
                    line[1],
                    expected(line[2]),
                    read.targets().stream().map(ForeignSentencesTest::target).toList());
            dues.compare(
                    line[1],
                    line.length > 3 ? expected(line[3]) : List.of(),
                    read.dues().stream().map(ForeignSentencesTest::due).toList());
        }
        System.out.println(lines.size() + " sentences; " + targets.line() + "; " + dues.line());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
        assertThat(targets.precision()).isGreaterThanOrEqualTo(0.8);
        assertThat(targets.recall()).isGreaterThanOrEqualTo(0.8);
        assertThat(dues.precision()).isGreaterThanOrEqualTo(0.8);
        assertThat(dues.recall()).isGreaterThanOrEqualTo(0.5);
    }

    private static List<String> expected(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String target(TargetFinding target) {
        var per = target.per() == TargetPer.MONTHS
                ? "MONTHS" + target.everyMonths()
                : target.per().name();
        return target.op() + " "
                + target.value()
                        .orElseGet(() ->
                                target.min().orElse("") + ".." + target.max().orElse("")) + " "
                + target.unit() + " " + per;
    }

    private static String due(DueFinding due) {
        return due.rule().words().replace(EVERY_MONTH, "MONTHLY ").replaceFirst("^(MONTHLY [0-9]+)日前$", "$1");
    }
}
