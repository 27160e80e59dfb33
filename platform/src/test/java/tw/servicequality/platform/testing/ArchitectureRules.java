package tw.servicequality.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Mutability;
import org.junit.jupiter.api.DynamicTest;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** The rules of the house that a machine can check. Each is seen to bite on a broken fixture. */
public final class ArchitectureRules {

    private static final Set<String> LAYERS = Set.of(
            "controller",
            "service",
            "repository",
            "dto",
            "mapper",
            "model",
            "util",
            "utils",
            "common",
            "helper",
            "misc",
            "shared",
            "base",
            "impl");

    private ArchitectureRules() {}

    /** The compiled main classes below a package; fails when there are none, for a rule over nothing cannot fail. */
    public static JavaClasses mainClasses(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new AssertionError("no classes in " + root);
        }
        return classes;
    }

    /** All rules by name, for the packages of one module. */
    public static Map<String, ArchRule> of(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "features are free of cycles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("no packages named after layers", noClasses().should().resideInAnyPackage(layers(root)));
        rules.put(
                "entities know neither HTTP nor Kafka",
                noClasses()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..")));
        rules.put(
                "entities have no setters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameMatching("set[A-Z].*"));
        rules.put(
                "columns kept as unchanging values are no bare lists, whose change Hibernate tells by their size alone",
                noFields()
                        .that()
                        .areAnnotatedWith(Mutability.class)
                        .and()
                        .areDeclaredInClassesThat(describe("not records", type -> !type.isRecord()))
                        .should()
                        .haveRawType(assignableTo(Collection.class).or(assignableTo(Map.class))));
        rules.put(
                "HTTP methods are public",
                methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic());
        rules.put(
                "resources do not touch the EntityManager",
                noClasses()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("jakarta.persistence.EntityManager"));
        rules.put(
                "events are records",
                classes()
                        .that(are("events", type -> type.isAssignableTo(IntegrationEvent.class) && !type.isInterface()))
                        .should()
                        .beRecords());
        rules.put(
                "access tables are enums",
                classes()
                        .that(are("access tables", type -> type.isAssignableTo(Access.class) && !type.isInterface()))
                        .should()
                        .beEnums());
        rules.put(
                "no Impl, Util, Helper, Manager, Dto",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto"));
        rules.put(
                "no bare now()",
                noClasses()
                        .should()
                        .callMethodWhere(describe(
                                "now() without a Clock",
                                call -> call.getTarget().getName().equals("now")
                                        && call.getTargetOwner()
                                                .getPackageName()
                                                .equals("java.time")
                                        && call.getTarget()
                                                .getRawParameterTypes()
                                                .isEmpty())));
        rules.put("no Thread.sleep", noClasses().should().callMethod(Thread.class, "sleep", long.class));
        rules.put(
                "transactional methods throw nothing checked",
                noMethods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .declareThrowableOfType(assignableTo(Exception.class)
                                .and(describe("checked", type -> !type.isAssignableTo(RuntimeException.class)))));
        rules.put(
                "Kafka producers only in the outbox",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..platform.outbox..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.kafka.clients.producer..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveSimpleName("Emitter"));
        rules.put(
                "no Mockito",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.mockito..", "io.quarkus.test.junit.mockito.."));
        return rules;
    }

    /** One test per rule, over the main classes of a module. A rule about something the module does not have holds. */
    public static Stream<DynamicTest> tests(String root) {
        var classes = mainClasses(root);
        return of(root).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> are(
            String what, java.util.function.Predicate<JavaClass> predicate) {
        return describe(what, predicate);
    }

    private static String[] layers(String root) {
        return LAYERS.stream().map(layer -> root + ".." + layer + "..").toArray(String[]::new);
    }
}
