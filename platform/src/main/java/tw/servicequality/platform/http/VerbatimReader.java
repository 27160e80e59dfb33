package tw.servicequality.platform.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads bodies of one type byte for byte, so that what is kept is what was sent. */
public abstract class VerbatimReader<T> implements MessageBodyReader<T> {

    private final Class<T> wanted;

    protected VerbatimReader(Class<T> wanted) {
        this.wanted = wanted;
    }

    /** What the body is, by its media type with its parameters, and its bytes. */
    protected abstract T read(String mediaType, byte[] content) throws IOException;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == wanted;
    }

    @Override
    public T readFrom(
            Class<T> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(String.valueOf(media), body.readAllBytes());
    }
}
