package tw.servicequality.reward.person;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/reward-people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-people", description = "人員：姓名遮罩，讀取原文留有紀錄")
class PersonResource {

    private final Gate gate;
    private final People people;
    private final IdentifySelf identify;

    PersonResource(Gate gate, People people, IdentifySelf identify) {
        this.gate = gate;
        this.people = people;
        this.identify = identify;
    }

    @PUT
    @Path("/self")
    @Operation(
            operationId = "identifySelf",
            summary = "登記本人之人員編號",
            description = "審議、核定及發布前均須登記，以便查核應行迴避之情形；每一帳號一人，每人一帳號。")
    @APIResponse(responseCode = "409", description = "此編號或帳號已登記為他人")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "已登記")
    public Response identify(@NotNull @Valid NamedPerson self) {
        gate.require(PersonAccess.IDENTIFY);
        return answer(identify.identify(self));
    }

    @GET
    @Path("/{personId}")
    @Transactional
    @Operation(operationId = "readPerson", summary = "讀取人員之編號與姓名（原文）", description = "限本機關人事人員；每次讀取均留有紀錄（個人資料保護法第18條）。")
    @APIResponseSchema(value = PersonInClearView.class, responseCode = "200", responseDescription = "人員資料")
    public Response read(@PathParam("personId") @Parameter(description = "人員識別碼") String personId) {
        gate.require(PersonAccess.READ_CLEAR);
        var person = people.get(personId);
        gate.require(PersonAccess.READ_CLEAR, person.agency(), PersonProblem.PERSON_NOT_FOUND, personId);
        var details =
                people.inClear(List.of(person.id()), "readPerson", personId).get(person.id());
        return Response.ok(new PersonInClearView(
                        person.id(), person.agency(), details.number(), details.name(), details.title()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.ETAG, "\"" + person.version() + "\"")
                .build();
    }

    @PUT
    @Path("/{personId}/account-release")
    @Operation(operationId = "releaseAccount", summary = "解除人員與帳號之連結（登記有誤時）")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "已解除")
    public Response release(
            @PathParam("personId") @Parameter(description = "人員識別碼") String personId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch) {
        gate.require(PersonAccess.RELEASE);
        var person = people.get(personId);
        gate.require(PersonAccess.RELEASE, person.agency(), PersonProblem.PERSON_NOT_FOUND, personId);
        IfMatch.require(ifMatch, person.version());
        return answer(identify.release(personId));
    }

    private Response answer(Person person) {
        var masked = people.masked(List.of(person.id())).get(person.id());
        return Answer.of(
                new PersonView(person.id(), person.agency(), masked.number(), masked.name(), masked.title()),
                person.version());
    }

    @Schema(name = "PersonInClear", description = "人員資料（原文）")
    record PersonInClearView(UUID personId, String agency, String number, String name, String title) {

        @Override
        public String toString() {
            return "PersonInClearView[…]";
        }
    }
}
