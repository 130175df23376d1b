package org.principled.language;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets every template speak the language of the request that it answers. */
@Singleton
final class TemplateLanguage {

    private final Spoken spoken;

    TemplateLanguage(Spoken spoken) {
        this.spoken = spoken;
    }

    void prepare(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                template -> template.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, spoken.locale()));
    }
}
