package tw.servicequality.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.problem.HttpProblem;

/** The name by which this service is addressed in {@code /api/v1/operations/{service}/…}: plan, assessment, complaint or reward. */
@ApplicationScoped
public class ServiceName {

    private final String name;

    ServiceName(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.name = application.replace("-service", "");
    }

    public String value() {
        return name;
    }

    /** Answers NOT_FOUND for another service's name. */
    public void require(String asked) {
        if (!name.equals(asked)) {
            throw HttpProblem.NOT_FOUND.because("no service " + asked + " here");
        }
    }
}
