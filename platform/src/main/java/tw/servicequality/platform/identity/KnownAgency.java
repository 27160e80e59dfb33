package tw.servicequality.platform.identity;

import java.util.List;

/** What this house's services know of an agency; the parent is null at the top of a hierarchy. */
public record KnownAgency(String code, String name, String parent, List<KnownUnit> units) {

    public record KnownUnit(String code, String name) {}
}
