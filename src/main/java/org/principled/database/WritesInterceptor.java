package org.principled.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Opens the gate before the transaction begins and closes it after the transaction has ended: hence the priority. */
@Writes
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
final class WritesInterceptor {

    private final WriteGate gate;

    WritesInterceptor(WriteGate gate) {
        this.gate = gate;
    }

    @AroundInvoke
    Object write(InvocationContext useCase) throws Exception {
        Writes writes = useCase.getMethod().getAnnotation(Writes.class);
        return gate.write(useCase::proceed, writes != null && writes.durable());
    }
}
