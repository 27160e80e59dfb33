package tw.servicequality.complaint.category;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Optional;

/** 案件類別 */
@Entity
@IdClass(Category.Key.class)
public class Category {

    /** A code is the agency's own. */
    record Key(String agency, String code) implements Serializable {}

    @Id
    private String agency;

    @Id
    private String code;

    private String parent;
    private String name;
    private String unit;
    private String deadlineProfile;
    private boolean retired;

    static Category of(String agency, String code) {
        var category = new Category();
        category.agency = agency;
        category.code = code;
        return category;
    }

    void become(String newName, String newParent, String newUnit, String newProfile, boolean nowRetired) {
        name = newName;
        parent = newParent;
        unit = newUnit;
        deadlineProfile = newProfile;
        retired = nowRetired;
    }

    String agency() {
        return agency;
    }

    /** The agency's own. */
    public String code() {
        return code;
    }

    /** The code of the category above. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    public String name() {
        return name;
    }

    /** The unit that answers for such cases, if one does. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** The deadline rules for such cases, if other than the agency's. */
    public Optional<String> deadlineProfile() {
        return Optional.ofNullable(deadlineProfile);
    }

    boolean isRetired() {
        return retired;
    }
}
