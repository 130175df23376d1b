package org.principled.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do. */
public enum Role {
    /** Leads a company's assessment: opens it, sets its scope, assigns, invites colleagues. */
    LEAD,
    /** Answers and attaches evidence. */
    CONTRIBUTOR,
    /** Attests and submits in the company's name. */
    SIGNATORY,
    /** Reads a company's assessments. */
    READER,
    /** Researches, opens desk assessments and reviews. */
    ANALYST,
    /** Approves findings. */
    APPROVER,
    /** Publishes what was approved. */
    PUBLISHER,
    /** Creates companies, cycles and accounts. */
    ADMINISTRATOR;

    /** In {@code @RolesAllowed}: holds any role for any company. */
    public static final String OF_COMPANY = "company";

    /** In {@code @RolesAllowed}: holds any role on the coalition's side. */
    public static final String OF_COALITION = "coalition";

    /** In {@code @RolesAllowed}: {@link #ANALYST}. */
    public static final String IS_ANALYST = "analyst";

    /** In {@code @RolesAllowed}: {@link #ADMINISTRATOR}. */
    public static final String IS_ADMINISTRATOR = "administrator";

    private static final Set<Role> COMPANY_SIDE = EnumSet.range(LEAD, READER);

    /** {@code lead}, {@code analyst} and so on. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOfCompany() {
        return COMPANY_SIDE.contains(this);
    }

    /**
     * The role with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The roles in a list of keys separated by spaces. */
    public static Set<Role> parse(String keys) {
        return Arrays.stream(keys.split(" "))
                .filter(key -> !key.isEmpty())
                .map(Role::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The keys of roles separated by spaces, in the order of this enumeration. */
    public static String format(Set<Role> roles) {
        return List.of(values()).stream().filter(roles::contains).map(Role::key).collect(Collectors.joining(" "));
    }
}
