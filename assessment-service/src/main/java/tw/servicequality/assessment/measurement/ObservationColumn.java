package tw.servicequality.assessment.measurement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What was seen, as JSON: apart from how the API writes it, for what is kept must stay readable. */
@Converter
class ObservationColumn implements AttributeConverter<Observation, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(Observation seen) {
        try {
            return JSON.writeValueAsString(seen);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Observation convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, Observation.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an observation was kept that cannot be read", impossible);
        }
    }
}
