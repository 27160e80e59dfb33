package tw.servicequality.assessment.criteria;

import java.util.List;
import java.util.stream.Stream;

/** 面向、評核項目、評核指標或次評核指標: a place whose points are the sum of its children's. */
public record Section(String pointer, String type, String id, String name, int maximum, List<SheetNode> children)
        implements SheetNode {

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
