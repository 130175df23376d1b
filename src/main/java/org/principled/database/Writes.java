package org.principled.database;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that writes: it passes the {@link WriteGate} and runs in one transaction, which is committed when the method returns and
 * rolled back when it throws. A use case that only reads is {@code @Transactional} instead.
 */
@InterceptorBinding
@Transactional(rollbackOn = Exception.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Writes {

    /** Whether the database is told to bring everything to the disk before the method returns: for acts that cannot be repeated. */
    @Nonbinding
    boolean durable() default false;
}
