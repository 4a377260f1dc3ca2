package org.zhize.app.page;

import java.util.Locale;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** What the page is put together from. */
@SpringBootApplication
class PageApplication implements WebMvcConfigurer {

    @Bean
    Catalog catalog(PageSettings settings) {
        return settings.catalog();
    }

    // The driver is Spring's to close.
    @Bean(destroyMethod = "")
    Graph graph(Driver driver) {
        return new Graph(driver, Graph.DEFAULT_DATABASE);
    }

    @Bean
    GraphReader graphReader(Graph graph) {
        return new GraphReader(graph, ReadLimits.DEFAULT);
    }

    /** Before everything else, the login included. */
    @Bean
    FilterRegistrationBean<ClosedPageFilter> closedPage(PageSettings settings) {
        var filter = new FilterRegistrationBean<>(new ClosedPageFilter(settings.access()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Chinese, unless the visitor asked for another language before. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    /** {@code ?lang=en} changes the language of this page and of those that follow. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var switcher = new LocaleChangeInterceptor();
        switcher.setParamName("lang");
        switcher.setIgnoreInvalidLocale(true);
        registry.addInterceptor(switcher);
    }
}
