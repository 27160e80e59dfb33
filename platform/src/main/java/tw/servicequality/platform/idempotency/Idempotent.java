package tw.servicequality.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that needs an {@code Idempotency-Key} and is done once for it: the answer is kept in the transaction of the
 * effect. Same key and request: the first answer again. Same key, other request: IDEMPOTENCY_KEY_REUSED. While the first is
 * under way: IDEMPOTENCY_KEY_IN_USE. A refused request leaves nothing and may be tried again with its key.
 */
@InterceptorBinding
@Transactional(rollbackOn = Exception.class)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
