package tw.servicequality.verification.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** What holds for the gateway beyond the rules of the house: it passes things on, and keeps, tells and knows nothing. */
final class GatewayRules {

    private static final String HOUSE = "tw.servicequality..";
    private static final String PLATFORM = "tw.servicequality.platform.";

    /** Databases, and what of the platform stands on one. */
    private static final String[] PERSISTENCE = {
        "java.sql..",
        "javax.sql..",
        "jakarta.persistence..",
        "jakarta.transaction..",
        "org.hibernate..",
        "org.flywaydb..",
        "org.postgresql..",
        "io.agroal..",
        PLATFORM + "audit..",
        PLATFORM + "background..",
        PLATFORM + "directory..",
        PLATFORM + "idempotency..",
        PLATFORM + "inbox..",
        PLATFORM + "outbox..",
        PLATFORM + "timer.."
    };

    private GatewayRules() {}

    /** By name, for the classes below a package. */
    static Map<String, ArchRule> of(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("keeps nothing", noClasses().should().dependOnClassesThat(resideInAnyPackage(PERSISTENCE)));
        rules.put(
                "neither hears nor tells facts",
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")));
        rules.put(
                "knows no service from inside",
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(HOUSE).and(not(resideInAnyPackage(root + "..", PLATFORM + ".")))));
        return rules;
    }
}
