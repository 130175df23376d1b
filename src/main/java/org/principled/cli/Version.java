package org.principled.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the jar it runs in. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"principled " + (version == null ? "(not packaged)" : version)};
    }
}
