package tw.servicequality.plan.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.plan.commitment.CommittedDue;
import tw.servicequality.plan.commitment.CommittedUnit;
import tw.servicequality.plan.commitment.ConfirmedCommitment;
import tw.servicequality.plan.commitment.UnitRole;
import tw.servicequality.plan.obligation.PlannedObligation.Duty;
import tw.servicequality.plan.obligation.PlannedObligation.Reminding;
import tw.servicequality.plan.schedule.DatedRule;
import tw.servicequality.plan.schedule.DueDate;
import tw.servicequality.plan.schedule.EventRule;
import tw.servicequality.platform.calendar.WorkingDays;

/**
 * 應辦期限之產生: a pure function. A due that names somebody (業務課每半年查核一次) is his, as control; every other is of each unit that
 * handles, or where none handles, of each that controls.
 */
record Generation(UUID origin, WorkingDays days, Reminding reminding) {

    List<PlannedObligation> of(List<ConfirmedCommitment> commitments, List<HappenedEvent> events) {
        var made = new LinkedHashMap<UUID, PlannedObligation>();
        commitments.stream()
                .flatMap(commitment -> of(commitment, events))
                .forEach(obligation -> made.putIfAbsent(obligation.id(), obligation));
        return List.copyOf(made.values());
    }

    private Stream<PlannedObligation> of(ConfirmedCommitment commitment, List<HappenedEvent> events) {
        return commitment.terms().dues().stream()
                .flatMap(due -> dates(commitment, due, events).flatMap(date -> duties(commitment, due)
                        .map(duty -> PlannedObligation.of(
                                origin, commitment, duty, date.date, date.event, reminding, days))));
    }

    private Stream<Dated> dates(ConfirmedCommitment commitment, CommittedDue due, List<HappenedEvent> events) {
        return switch (due.rule()) {
            case DatedRule rule ->
                rule.dates(commitment.terms().period(), days).stream().map(date -> new Dated(date, null));
            case EventRule rule ->
                events.stream()
                        .filter(event -> event.event().equals(rule.event()))
                        .map(event -> new Dated(rule.after(event.happenedOn(), days), event.id()));
        };
    }

    private static Stream<Duty> duties(ConfirmedCommitment commitment, CommittedDue due) {
        var roll = due.rule().roll();
        if (due.actor() != null) {
            return Stream.of(new Duty(due.actor(), UnitRole.CONTROL, roll, due.words()));
        }
        var units = commitment.terms().units();
        var handling =
                units.stream().filter(unit -> unit.role() == UnitRole.HANDLE).toList();
        return (handling.isEmpty() ? units : handling)
                .stream().flatMap(unit -> meant(unit).map(name -> new Duty(name, unit.role(), roll, due.words())));
    }

    private static Stream<String> meant(CommittedUnit unit) {
        return unit.meant().stream();
    }

    private record Dated(DueDate date, UUID event) {}
}
