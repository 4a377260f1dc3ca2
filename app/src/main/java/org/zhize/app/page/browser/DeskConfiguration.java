package org.zhize.app.page.browser;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhize.app.page.PageSettings;

/** Lets Browser, which is served at another port, load its files from here; nobody else, and nothing else. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer {

    private final PageSettings settings;

    DeskConfiguration(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        var unused = registry.addMapping("/browser/*")
                .allowedOrigins(origins(settings.browser()))
                .allowedMethods("GET");
    }

    /** The loopback has two names, and a visitor may type either. */
    private static String[] origins(URI browser) {
        return Stream.of(browser.getHost(), "localhost", "127.0.0.1")
                .distinct()
                .map(host -> browser.getScheme() + "://" + host + ":" + browser.getPort())
                .toArray(String[]::new);
    }
}
