package tw.servicequality.complaint.retention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;

/** 保存年限區分表 of one agency, or {@code *} for all that have none of their own: one version, for what ends from its day on. */
record RetentionRule(
        String agency, int version, LocalDate effectiveFrom, String title, String article, List<RetentionLine> lines) {

    static final String ALL = "*";

    String reference() {
        return agency + "@" + version;
    }

    /** The first line that fits; a sound rule has one for every case. */
    RetentionLine lineFor(EndedCase ended) {
        return lines.stream().filter(line -> line.fits(ended)).findFirst().orElseThrow();
    }

    /** Every case has a line, and no line stands behind the one for all. */
    @JsonIgnore
    boolean isSound() {
        return !lines.isEmpty()
                && lines.stream().allMatch(RetentionLine::isSound)
                && lines.stream().map(RetentionLine::code).distinct().count() == lines.size()
                && lines.getLast().isForAll()
                && lines.stream().filter(RetentionLine::isForAll).count() == 1;
    }
}
