package tw.servicequality.platform.inbox;

/**
 * What a service does when it hears one kind of fact. Called in a transaction in which the fact's id is already recorded, so its
 * effect happens once; what it throws rolls both back.
 *
 * @param <T> the consumer's own record with the fields it reads; other fields are ignored
 */
public interface FactConsumer<T> {

    String type();

    Class<T> shape();

    void on(T fact, EventEnvelope envelope);
}
