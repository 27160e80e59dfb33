package tw.servicequality.complaint.open311;

import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_REQUEST_NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** GeoReport v2: what can be reported, and what was. */
@Path("/api/v1/open311/v2")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_XML})
@Tag(name = "open311", description = "Open311 GeoReport v2（JSON 與 XML），無須登入")
class Open311Resource {

    private final Open311Services services;
    private final Open311Requests requests;
    private final Open311Format answers;
    private final Clock clock;

    Open311Resource(Open311Services services, Open311Requests requests, Open311Format answers, Clock clock) {
        this.services = services;
        this.requests = requests;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path("/discovery.{format:json|xml}")
    @PermitAll
    @Operation(operationId = "discoverOpen311", summary = "Open311 服務探索", description = "規格版本、端點與格式。")
    @APIResponseSchema(value = Open311Discovery.class, responseCode = "200", responseDescription = "端點與格式")
    public Response discovery(
            @Parameter(description = "json 或 xml", example = "json") @PathParam("format") String format,
            @Context UriInfo uri) {
        var base = uri.getBaseUriBuilder().path("/api/v1/open311/v2").build();
        return answers.answer(format, "discovery", () -> Open311Discovery.of(base.toString()));
    }

    @GET
    @Path("/services.{format:json|xml}")
    @PermitAll
    @Transactional
    @Operation(operationId = "listOpen311Services", summary = "Open311 服務項目", description = "機關之案件類別，及一般陳情。")
    @APIResponseSchema(value = Open311Service[].class, responseCode = "200", responseDescription = "服務項目")
    public Response services(
            @Parameter(description = "json 或 xml", example = "json") @PathParam("format") String format,
            @Parameter(description = "機關代碼", example = "WRA") @QueryParam("jurisdiction_id") String jurisdiction) {
        return answers.answer(format, "services", () -> services.of(services.jurisdiction(jurisdiction)));
    }

    @GET
    @Path("/services/{serviceCode}.{format:json|xml}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getOpen311Service", summary = "Open311 服務定義", description = "附加欄位：陳情類別及是否不公開。")
    @APIResponseSchema(value = Open311Definition.class, responseCode = "200", responseDescription = "服務定義")
    public Response service(
            @Parameter(description = "服務代碼", example = "GENERAL") @PathParam("serviceCode") String serviceCode,
            @Parameter(description = "json 或 xml", example = "json") @PathParam("format") String format,
            @Parameter(description = "機關代碼", example = "WRA") @QueryParam("jurisdiction_id") String jurisdiction) {
        return answers.answer(format, "service_definition", () -> {
            var agency = services.jurisdiction(jurisdiction);
            return Open311Definition.of(services.get(agency, serviceCode).code());
        });
    }

    @GET
    @Path("/requests.{format:json|xml}")
    @PermitAll
    @Operation(
            operationId = "listOpen311Requests",
            summary = "Open311 案件清單",
            description = "經 Open311 提出且未請求不公開之案件，近者在前，至多 1,000 件；期間至多 90 日，未填則為最近 90 日。不含個人資料與答復。")
    @APIResponseSchema(value = Open311Request[].class, responseCode = "200", responseDescription = "案件")
    public Response requests(
            @Parameter(description = "json 或 xml", example = "json") @PathParam("format") String format,
            @Parameter(description = "機關代碼", example = "WRA") @QueryParam("jurisdiction_id") String jurisdiction,
            @Parameter(description = "案號，以逗號分隔；優先於其他條件") @QueryParam("service_request_id") String numbers,
            @Parameter(description = "服務代碼，以逗號分隔") @QueryParam("service_code") String serviceCodes,
            @Parameter(description = "自（含），W3C 格式", example = "2016-03-01T00:00:00Z") @QueryParam("start_date")
                    String start,
            @Parameter(description = "至（不含），W3C 格式", example = "2016-04-01T00:00:00Z") @QueryParam("end_date")
                    String end,
            @Parameter(description = "open、closed，以逗號分隔") @QueryParam("status") String status) {
        return answers.answer(format, "service_requests", () -> {
            var agency = services.jurisdiction(jurisdiction);
            var query = RequestQuery.read(numbers, serviceCodes, start, end, status, clock.instant());
            return requests.list(agency, query);
        });
    }

    @GET
    @Path("/requests/{requestId}.{format:json|xml}")
    @PermitAll
    @Operation(operationId = "getOpen311Request", summary = "Open311 案件", description = "同案件清單之一件；不在清單者視為不存在。")
    @APIResponseSchema(value = Open311Request[].class, responseCode = "200", responseDescription = "案件")
    public Response request(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("requestId") String requestId,
            @Parameter(description = "json 或 xml", example = "json") @PathParam("format") String format,
            @Parameter(description = "機關代碼", example = "WRA") @QueryParam("jurisdiction_id") String jurisdiction) {
        return answers.answer(format, "service_requests", () -> {
            var agency = services.jurisdiction(jurisdiction);
            var query = RequestQuery.read(requestId, null, null, null, null, clock.instant());
            return one(requests.list(agency, query));
        });
    }

    private static List<Open311Request> one(List<Open311Request> found) {
        if (found.size() != 1) {
            throw OPEN311_REQUEST_NOT_FOUND.because("service_request_id was not found");
        }
        return found;
    }
}
