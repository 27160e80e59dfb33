package tw.servicequality.complaint.open311;

import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_ARGUMENT_INVALID;
import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_ARGUMENT_MISSING;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the matter lies: coordinates (WGS84), a description of the place, or its id; at least one of them. */
record Open311Place(
        Optional<Double> latitude, Optional<Double> longitude, Optional<String> address, Optional<String> addressId) {

    private static final int LINE = 500;
    private static final int SHORT = 100;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    static Open311Place read(MultivaluedMap<String, String> form) {
        var place = new Open311Place(
                degrees(form, "lat", POLE),
                degrees(form, "long", DATE_LINE),
                Open311Filing.text(form, "address_string", LINE),
                Open311Filing.text(form, "address_id", SHORT));
        if (place.latitude.isPresent() != place.longitude.isPresent()) {
            throw OPEN311_ARGUMENT_INVALID.because("lat and long both need to be sent");
        }
        if (place.latitude.isEmpty() && place.address.isEmpty() && place.addressId.isEmpty()) {
            throw OPEN311_ARGUMENT_MISSING.because("lat & long, address_string or address_id was not provided");
        }
        return place;
    }

    private static Optional<Double> degrees(MultivaluedMap<String, String> form, String name, double most) {
        return Open311Filing.text(form, name, SHORT).map(text -> {
            if (!text.matches("-?\\d{1,3}(\\.\\d{1,15})?") || Math.abs(Double.parseDouble(text)) > most) {
                throw OPEN311_ARGUMENT_INVALID.because(name + " is no number of degrees");
            }
            return Double.valueOf(text);
        });
    }

    String printed() {
        return Stream.of(
                        address.map(it -> "地點：" + it),
                        addressId.map(it -> "地址編號：" + it),
                        latitude.map(it -> "座標：" + it + ", " + longitude.orElseThrow()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }
}
