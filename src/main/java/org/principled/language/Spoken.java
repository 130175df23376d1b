package org.principled.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language in which the present request is answered: the one the reader chose, else the one their browser prefers, else the original
 * one. Templates know it as {@code inject:spoken}.
 */
@Named("spoken")
@Singleton
public final class Spoken {

    private static final String KEY = Spoken.class.getName();

    private final Languages languages;
    private final CurrentVertxRequest current;

    Spoken(Languages languages, CurrentVertxRequest current) {
        this.languages = languages;
        this.current = current;
    }

    /** BCP 47 tag; outside of a request that of the original language. */
    public String getLanguage() {
        return request().map(this::language).orElse(languages.original());
    }

    /** {@code rtl} or {@code ltr}, as HTML says it. */
    public String getDirection() {
        return Languages.direction(getLanguage());
    }

    public Locale locale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /** The other languages there are, for a reader who would like to change. */
    public List<Choice> getOthers() {
        String now = getLanguage();
        return languages.all().stream()
                .filter(tag -> !tag.equals(now))
                .map(tag -> new Choice(tag, Languages.ownName(tag)))
                .toList();
    }

    /** Where the reader is, to come back to; the beginning where that cannot be asked for again. */
    public String getHere() {
        return request()
                .map(RoutingContext::request)
                .filter(request -> request.method().equals(HttpMethod.GET))
                .map(HttpServerRequest::uri)
                .orElse("/");
    }

    /** The same, to be a part of an address. */
    public String getHereEncoded() {
        return URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    /** A language and what it calls itself. */
    public record Choice(String tag, String name) {}

    /** Whether the browser of the present request remembers a language that was chosen in it. */
    public boolean isChosen() {
        return request()
                .flatMap(request -> LanguageCookie.of(request.request()))
                .filter(languages::has)
                .isPresent();
    }

    /** Answers the present request in this language, as far as it is one of ours: the page is about something written in it. */
    public void speak(String tag) {
        if (languages.has(tag)) {
            request().ifPresent(request -> request.put(KEY, tag));
        }
    }

    private Optional<RoutingContext> request() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent())
                : Optional.empty();
    }

    private String language(RoutingContext request) {
        String known = request.get(KEY);
        if (known != null) {
            return known;
        }
        String wanted = Stream.of(
                        LanguageCookie.of(request.request()).filter(languages::has),
                        languages.accepted(request.request().getHeader("Accept-Language")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(languages.original());
        request.put(KEY, wanted);
        return wanted;
    }

    /**
     * Words that are said in the language of whatever request is answered when they are asked for. Everything that lives longer than a
     * request takes its words from here.
     *
     * @param bundle a message bundle
     */
    public <T> T words(Class<T> bundle) {
        ConcurrentHashMap<String, T> byLanguage = new ConcurrentHashMap<>();
        Object words = Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) ->
                        say(byLanguage.computeIfAbsent(getLanguage(), tag -> in(bundle, tag)), method, arguments));
        return bundle.cast(words);
    }

    private <T> T in(Class<T> bundle, String tag) {
        return tag.equals(languages.original())
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(tag));
    }

    private static Object say(Object bundle, Method message, Object @Nullable [] arguments) throws Throwable {
        try {
            // A bundle is an interface that only its own package sees.
            message.setAccessible(true);
            return message.invoke(bundle, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
