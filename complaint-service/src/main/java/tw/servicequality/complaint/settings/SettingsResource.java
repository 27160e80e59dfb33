package tw.servicequality.complaint.settings;

import static tw.servicequality.complaint.settings.SettingsProblem.SETTINGS_NOT_FOUND;
import static tw.servicequality.complaint.settings.SettingsProblem.SETTINGS_REFUSED;
import static tw.servicequality.complaint.settings.SettingsProblem.SETTINGS_TOO_EARLY;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.settings.SettingsBook.Dated;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.time.Taipei;

/** 機關設定 */
@Path("/api/v1/complaint-settings/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-settings", description = "機關陳情設定")
class SettingsResource {

    private final Gate gate;
    private final SettingsBook book;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    SettingsResource(Gate gate, SettingsBook book, AuditTrail audit, ObjectMapper json, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getComplaintSettings", summary = "查看機關設定", description = "現行設定及其各版本之施行日。")
    @APIResponse(responseCode = "200", description = "現行設定及各版本")
    @APIResponse(responseCode = "404", description = "非本機關及所屬機關")
    public SettingsView get(@Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency) {
        gate.require(SettingsAccess.READ, agency, SETTINGS_NOT_FOUND, agency);
        return view(agency);
    }

    @PUT
    @Path("/{effectiveFrom}")
    @Transactional
    @Operation(operationId = "putComplaintSettings", summary = "訂定自某日起施行之設定", description = "施行日應在今日之後；同一施行日再送即取代。")
    @APIResponse(responseCode = "200", description = "現行設定及各版本")
    @APIResponse(responseCode = "422", description = "設定自相矛盾，或施行日不在今日之後")
    public SettingsView put(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @Parameter(description = "施行日", example = "2016-03-01") @PathParam("effectiveFrom") String effectiveFrom,
            @NotNull @Valid AgencySettings settings) {
        gate.require(SettingsAccess.CHANGE, agency, SETTINGS_NOT_FOUND, agency);
        var from = day(effectiveFrom);
        if (!settings.isSound()) {
            throw SETTINGS_REFUSED.because("管道代碼不得重複；展期核定層級應隨日數遞升；保存年數應為法定年限");
        }
        if (!from.isAfter(Taipei.today(clock))) {
            throw SETTINGS_TOO_EARLY.because(effectiveFrom);
        }
        book.put(agency, from, settings);
        audit.record(
                "ComplaintSettingsPut",
                agency,
                0,
                Map.of("effectiveFrom", effectiveFrom, "settings", json.valueToTree(settings)));
        return view(agency);
    }

    private SettingsView view(String agency) {
        return new SettingsView(agency, book.inForce(agency, Taipei.today(clock)), book.versions(agency));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw HttpProblem.INVALID_INPUT.because("日期格式為 YYYY-MM-DD").at("/effectiveFrom");
        }
    }

    @Schema(description = "機關設定及其各版本")
    record SettingsView(
            String agency,
            @Schema(description = "今日施行者") AgencySettings inForce,
            @Schema(description = "各版本；未曾訂定者為空，依系統預設") List<Dated> versions) {}
}
