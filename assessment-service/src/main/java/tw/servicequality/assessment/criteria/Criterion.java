package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 評分參考標準: the place of a sheet where points are given, whole ones only. */
public record Criterion(
        String pointer,
        String id,
        String name,
        int maximum,
        Kind kind,
        List<Band> bands,
        boolean bandsInSource,
        List<Gap> acknowledgedGaps,
        Optional<BigDecimal> weight)
        implements SheetNode {

    /** How the source says that points are found. */
    public enum Kind {
        BANDED,
        THRESHOLD,
        JUDGEMENT,
        MISSING_IN_SOURCE
    }

    /** Why given points are admitted. */
    public enum Basis {
        /** They lie in a band. */
        BAND,
        /** The assessor's discretion from 0 to the maximum: the source has no bands here or leaves it to judgement (F2, F9). */
        DISCRETION,
        /** 0, for a subject below the lowest threshold: the source is silent, this is the assumption taken (F4). */
        BELOW_LOWEST_BAND
    }

    /** Whether points from 0 to the maximum are the assessor's to choose. */
    public boolean isDiscretionary() {
        return kind == Kind.JUDGEMENT || lacksBandsKnowingly();
    }

    /** Whether the sheet itself says that its source gives no bands here. */
    boolean lacksBandsKnowingly() {
        return kind == Kind.MISSING_IN_SOURCE || !bandsInSource;
    }

    /** Why these points may be given, or empty if they may not. */
    public Optional<Basis> basisOf(int points) {
        if (points < 0 || points > maximum) {
            return Optional.empty();
        }
        if (isDiscretionary()) {
            return Optional.of(Basis.DISCRETION);
        }
        if (bandOf(points).isPresent()) {
            return Optional.of(Basis.BAND);
        }
        return points == 0 ? Optional.of(Basis.BELOW_LOWEST_BAND) : Optional.empty();
    }

    /** The band in which these points lie. */
    public Optional<Band> bandOf(int points) {
        return bands.stream().filter(band -> band.holds(points)).findFirst();
    }

    /** How the points come about. */
    public Way way() {
        if (weight.isPresent()) {
            return Way.WEIGHTED_INDICATOR;
        }
        return switch (kind) {
            case BANDED -> lacksBandsKnowingly() ? Way.POINTS_TO_MAXIMUM : Way.BAND_THEN_POINTS;
            case THRESHOLD -> Way.MEASURED_THRESHOLD;
            case JUDGEMENT, MISSING_IN_SOURCE -> Way.POINTS_TO_MAXIMUM;
        };
    }

    /** What its thresholds measure; empty where the text gives none in numbers. */
    public Optional<String> metric() {
        return bands.stream()
                .flatMap(band -> band.predicate().stream())
                .map(Predicate::metric)
                .findFirst();
    }

    /** The best band whose threshold a measured number meets; empty below the lowest, and where there are no thresholds. */
    public Optional<Band> bandMeasured(BigDecimal measured) {
        return bands.stream()
                .filter(band ->
                        band.predicate().filter(one -> one.holds(measured)).isPresent())
                .max(Comparator.comparingInt(Band::max));
    }

    /** The points that may be given, for the assessor to read. */
    public String admitted() {
        if (isDiscretionary()) {
            return "0–" + maximum;
        }
        return bands.stream()
                .sorted((one, other) -> Integer.compare(one.min(), other.min()))
                .map(band -> band.min() + "–" + band.max())
                .collect(Collectors.joining("、", "0、", ""));
    }

    @Override
    public Stream<Criterion> criteria() {
        return Stream.of(this);
    }

    @Override
    public Stream<SheetNode> all() {
        return Stream.of(this);
    }
}
