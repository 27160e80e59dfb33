package tw.servicequality.deploy.up;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tw.servicequality.deploy.coordinates.PlatformFile;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Json;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.port.Ports;
import tw.servicequality.deploy.process.Keeper;
import tw.servicequality.deploy.process.ProcessTable;

/** The ports of the parts that run now and of those that ran before. */
record PortMemory(Home home, Keeper keeper) {

    Ports choose() {
        Map<String, Integer> running = new HashMap<>();
        Stream.of(Part.values())
                .flatMap(part -> keeper.remembered(part).stream())
                .filter(run -> run.isAliveIn(ProcessTable.LIVE))
                .forEach(run -> running.putAll(run.ports()));
        Map<String, Integer> before = Json.read(home.platformFile(), PlatformFile.class)
                .map(PlatformFile::ports)
                .orElse(Map.of());
        return Ports.choose(running, before, Ports::isFree);
    }
}
