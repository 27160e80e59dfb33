package tw.servicequality.platform.query;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code among(field, :texts)}: whether the field is one of the texts of an array. The array is one value, however long, where each
 * member of an {@code in} list is a parameter of its own: ten thousand of them make a statement slow to write and to read, and the
 * protocol ends at 65,535.
 */
public final class AmongFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        var truth = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        functions.getFunctionRegistry().registerPattern("among", "(?1 = any (?2))", truth);
    }
}
