package org.principled.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test of the build for PostgreSQL; skipped where the build is for H2. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
        named = "quarkus.datasource.db-kind",
        matches = "postgresql",
        disabledReason = "starts the build for PostgreSQL: ./mvnw -Ppostgresql verify")
@interface OnPostgres {}
