package tw.servicequality.reward.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.person.NamedPerson;

@Schema(description = "委員會之組成")
record NewCommittee(
        @NotNull @Schema(description = "任期起") LocalDate termFrom,
        @NotNull @Schema(description = "任期迄") LocalDate termUntil,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid NewMember> members,

        @Size(max = 2) @Schema(description = "各性別之委員人數與受考人人數，供檢核任一性別比例；人事制度未規定者省略", nullable = true)
        List<@NotNull @Valid SexShare> sexes) {

    NewCommittee {
        sexes = Optional.ofNullable(sexes).orElse(List.of());
    }

    int size() {
        return members.size();
    }

    long in(Seat.Kind kind) {
        return members.stream().filter(member -> member.seat() == kind).count();
    }

    @Schema(description = "委員")
    record NewMember(
            @NotNull @Valid NamedPerson person,
            @Schema(description = "主席") boolean chair,

            @Schema(description = "EX_OFFICIO 當然委員、DESIGNATED 指定委員、ELECTED 票選委員；人事制度未規定者省略", nullable = true)
            Seat.Kind seat) {}
}
