package org.principled.account.token;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The tokens in the database. */
@Singleton
class ApiTokenRows implements PanacheRepositoryBase<ApiToken, String> {}
