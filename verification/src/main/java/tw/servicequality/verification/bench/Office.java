package tw.servicequality.verification.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tw.servicequality.verification.running.RunningPlatform;
import tw.servicequality.verification.running.Visitor;

/** An agency with the unit and the person that handle its petitions in a bench. */
record Office(String agency, String name, String parent, String unit) {

    static final List<Office> ALL = List.of(
            new Office("WRA", "經濟部水利署", "MOEA", "SEC"),
            new Office("WRA-NORTH", "經濟部水利署北區水資源局", "WRA", "WORKS"),
            new Office("WRA-CENTRAL", "經濟部水利署中區水資源局", "WRA", "WORKS"),
            new Office("WRA-SOUTH", "經濟部水利署南區水資源局", "WRA", "WORKS"),
            new Office("WRA-RIVER4", "經濟部水利署第四河川局", "WRA", "WORKS"),
            new Office("TWC-1", "台灣自來水公司第一區管理處", "TWC", "SECTIONS"),
            new Office("KCG-WRB", "高雄市政府水利局", "KCG", "MAINT"),
            new Office("KCG-PWB", "高雄市政府工務局", "KCG", "UNITS"));

    /** As the service learns them by events otherwise. */
    static void register(Ground ground) throws SQLException {
        var above = Stream.of("('MOEA', '經濟部', null, 1)", "('TWC', '台灣自來水公司', 'MOEA', 1)", "('KCG', '高雄市政府', null, 1)");
        var agencies = ALL.stream().map(it -> "('%s', '%s', '%s', 1)".formatted(it.agency, it.name, it.parent));
        var units = ALL.stream().map(it -> "('%s', '%s', '承辦單位')".formatted(it.agency, it.unit));
        ground.run(
                "insert into agency (code, name, parent, version) values %s on conflict do nothing"
                        .formatted(
                                String.join(", ", Stream.concat(above, agencies).toList())),
                "insert into unit (agency, code, name) values %s on conflict do nothing"
                        .formatted(String.join(", ", units.toList())));
    }

    /** The token of its unit-supervisor, drawn now and anew before it gets old. */
    Supplier<String> token(RunningPlatform platform) {
        return Visitor.tokenOf(platform, agency.toLowerCase(java.util.Locale.ROOT) + ".unit-supervisor");
    }

    String officer() {
        return agency.toLowerCase(java.util.Locale.ROOT) + ".case-officer";
    }
}
