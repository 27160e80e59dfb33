package tw.servicequality.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A piece of a list in stable order, and the cursor after which the next piece begins. */
public record Page<T>(
        List<T> items, @JsonInclude(Include.NON_ABSENT) Optional<String> next) {

    /** Made from up to {@code limit + 1} rows: the one too many tells that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, Optional.of(cursor.apply(items.getLast()).text()));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
