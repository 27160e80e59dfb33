package tw.servicequality.platform.time;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The door to the demo clock. Where the clock is not a shared one, that is outside the demo profile, there is no such door. */
@Path(ClockDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "示範時鐘", description = "僅於 demo 設定檔啟用；其他環境一律回應 404")
class ClockDoor {
    static final String PATH = "/api/v1/demo/clock";

    private final Clock clock;

    ClockDoor(Clock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readDemoClock", summary = "查詢示範時鐘", description = "回應目前示範時刻（臺北時間）。")
    @APIResponse(responseCode = "200", description = "目前示範時刻")
    @APIResponse(responseCode = "404", description = "非示範環境，無此路徑")
    public ClockReading read() {
        return ClockReading.of(shared());
    }

    @PUT
    @RolesAllowed("platform-administrator")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveDemoClock",
            summary = "撥動示範時鐘",
            description = "將本機所有服務的示範時鐘撥至指定時刻，之後繼續走動；可往前或往後。權杖與 TLS 驗證仍依真實時間。")
    @APIResponse(responseCode = "200", description = "撥動後的示範時刻")
    @APIResponse(responseCode = "400", description = "時刻缺漏、格式錯誤或超出 2013 至 2027 年")
    @APIResponse(responseCode = "401", description = "未附權杖或權杖無效")
    @APIResponse(responseCode = "403", description = "非平台管理者")
    @APIResponse(responseCode = "404", description = "非示範環境，無此路徑")
    public ClockReading move(@NotNull(message = "必填") @Valid ClockReading reading) {
        SharedClock shared = shared();
        shared.moveTo(reading.now().toInstant());
        return ClockReading.of(shared);
    }

    /** Before routing and roles, so that nobody can tell from a 401, 403 or 405 that there would be something behind it. */
    @ServerRequestFilter(preMatching = true)
    public void hide(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith(PATH)) {
            shared();
        }
    }

    private SharedClock shared() {
        if (clock instanceof SharedClock shared) {
            return shared;
        }
        throw new NotFoundException();
    }
}
