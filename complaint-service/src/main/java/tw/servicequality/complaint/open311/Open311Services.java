package tw.servicequality.complaint.open311;

import static java.util.stream.Collectors.toMap;
import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_ARGUMENT_MISSING;
import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_JURISDICTION_NOT_FOUND;
import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_SERVICE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.complaint.category.Categories;
import tw.servicequality.complaint.category.Category;
import tw.servicequality.complaint.settings.AgencySettings.ChannelSetting;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.time.Taipei;

/** What can be reported to whom: every agency that has the channel open is a jurisdiction. */
@ApplicationScoped
class Open311Services {

    /** The channel by which such cases come in. */
    static final String CHANNEL = "OPEN311";

    /** For what no category of the agency fits; every agency has it. */
    static final Open311Service GENERAL = Open311Service.of("GENERAL", "一般陳情", "");

    private final AgencyDirectory directory;
    private final SettingsBook settings;
    private final Categories categories;
    private final Clock clock;

    Open311Services(AgencyDirectory directory, SettingsBook settings, Categories categories, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.categories = categories;
        this.clock = clock;
    }

    /** The agency; OPEN311_ARGUMENT_MISSING or OPEN311_JURISDICTION_NOT_FOUND. */
    String jurisdiction(String asked) {
        if (asked == null || asked.isBlank()) {
            throw OPEN311_ARGUMENT_MISSING.because("jurisdiction_id was not provided");
        }
        var open = directory
                .name(asked)
                .flatMap(known -> settings.inForce(asked, Taipei.today(clock)).channel(CHANNEL))
                .filter(ChannelSetting::open);
        if (open.isEmpty()) {
            throw OPEN311_JURISDICTION_NOT_FOUND.because("jurisdiction_id was not found");
        }
        return asked;
    }

    List<Open311Service> of(String agency) {
        var all = categories.inUse(agency);
        var names = all.stream().collect(toMap(Category::code, Category::name));
        return Stream.concat(
                        Stream.of(GENERAL),
                        all.stream()
                                .map(one -> Open311Service.of(
                                        one.code(),
                                        one.name(),
                                        one.parent().map(names::get).orElse(""))))
                .toList();
    }

    /** OPEN311_SERVICE_NOT_FOUND unless the agency offers it. */
    Open311Service get(String agency, String code) {
        return of(agency).stream()
                .filter(service -> service.code().equals(code))
                .findAny()
                .orElseThrow(() -> OPEN311_SERVICE_NOT_FOUND.because("service_code was not found"));
    }
}
