package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 面向、評核項目、評核指標或次評核指標: a place whose points come from its children's. */
public record Section(
        String pointer,
        String type,
        String id,
        String name,
        int maximum,
        Optional<BigDecimal> weight,
        Adding adding,
        List<SheetNode> children)
        implements SheetNode {

    /** How the points of the children become those of the section. */
    public enum Adding {
        /** Their sum. */
        SUM,
        /** 加權: each child is scored to 100 and contributes its weight's share of the section's maximum. */
        WEIGHTED;

        static Optional<Adding> of(String name) {
            return Arrays.stream(values())
                    .filter(adding -> adding.name().equals(name))
                    .findFirst();
        }
    }

    /** How much a point of this child counts here. Finite in decimals, because what is weighted is scored to 100. */
    BigDecimal factor(SheetNode child) {
        return switch (adding) {
            case SUM -> BigDecimal.ONE;
            case WEIGHTED ->
                child.weight()
                        .orElse(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(maximum))
                        .scaleByPowerOfTen(-4);
        };
    }

    @Override
    public Stream<Criterion> criteria() {
        return children.stream().flatMap(SheetNode::criteria);
    }

    @Override
    public Stream<SheetNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(SheetNode::all));
    }

    /** The sections at or below this place, outer ones first. */
    public Stream<Section> sections() {
        return all().filter(Section.class::isInstance).map(Section.class::cast);
    }
}
