package tw.servicequality.gateway.routing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void a_path_with_two_owners_stops_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("a", "http://localhost:1", "b", "http://localhost:2"))
                .withMessageStartingWith("path things cannot belong to ");
    }

    @Test
    void an_address_with_a_path_or_without_scheme_stops_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> table("a", "http://localhost:1/x"));
        assertThatIllegalArgumentException().isThrownBy(() -> table("a", "localhost:1"));
    }

    private static Services table(String... nameAndUrl) {
        Map<String, ServicesConfig.Owner> owners = new TreeMap<>();
        for (int i = 0; i < nameAndUrl.length; i += 2) {
            owners.put(nameAndUrl[i], owner(URI.create(nameAndUrl[i + 1])));
        }
        return new Services(() -> owners);
    }

    private static ServicesConfig.Owner owner(URI url) {
        return new ServicesConfig.Owner() {
            @Override
            public URI url() {
                return url;
            }

            @Override
            public List<String> paths() {
                return List.of("things");
            }
        };
    }
}
