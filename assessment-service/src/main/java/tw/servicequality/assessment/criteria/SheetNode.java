package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A place in the tree of a sheet. The pointer (RFC 6901) leads to it in the document that was imported. */
public sealed interface SheetNode permits Section, Criterion {

    String pointer();

    String id();

    String name();

    /** The most points that can be had here. */
    int maximum();

    /** 權重 in per cent, in a section that adds up by weights. */
    Optional<BigDecimal> weight();

    /** The criteria at or below this place, in the sheet's order. */
    Stream<Criterion> criteria();

    /** This place and all below it. */
    Stream<SheetNode> all();
}
