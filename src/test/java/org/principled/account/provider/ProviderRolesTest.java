package org.principled.account.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.account.Role;

class ProviderRolesTest {

    private static final UUID COMPANY = UUID.fromString("6f2c3e1a-0c1f-4a55-9a3e-9f6f2f4f8a01");

    @Test
    void rolesFollowFromEveryValueThatIsNamed() {
        ProviderRoles roles = new ProviderRoles(Map.of(
                "staff", "analyst  approver", "it", "administrator", "acme", "lead:" + COMPANY + " reader:" + COMPANY));

        ProviderRoles.Granted granted = roles.of(List.of("staff", "acme", "football"));

        assertThat(granted.coalition()).containsExactlyInAnyOrder(Role.ANALYST, Role.APPROVER);
        assertThat(granted.companies()).isEqualTo(Map.of(COMPANY, Set.of(Role.LEAD, Role.READER)));
        assertThat(roles.of(List.of("football")).isEmpty()).isTrue();
        assertThat(roles.decide()).isTrue();
        assertThat(new ProviderRoles(Map.of()).decide()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boss",
                "",
                "lead",
                "lead:acme",
                "lead:",
                "analyst:6f2c3e1a-0c1f-4a55-9a3e-9f6f2f4f8a01",
                "analyst, approver"
            })
    void aRoleThatThereIsNotIsRefusedWithItsPlace(String grants) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProviderRoles(Map.of("staff", grants)))
                .withMessageContaining("principled.provider.roles.\"staff\"");
    }
}
