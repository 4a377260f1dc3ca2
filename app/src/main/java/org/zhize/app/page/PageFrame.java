package org.zhize.app.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has around its own part: its language, the way to the other one, and where it stands in the navigation. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    @ModelAttribute("language")
    String language(Locale language) {
        return language.getLanguage();
    }

    /** The first folder of the address, such as {@code departments}; empty for the overview. */
    @ModelAttribute("section")
    String section(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed == null ? request.getRequestURI() : failed.toString();
        return Stream.of(address.split("/"))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** This page in the other language, as an address relative to it. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request, Locale language) {
        String other = language.getLanguage().equals("en") ? "zh" : "en";
        String kept = Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .map(part -> "&" + part)
                .collect(Collectors.joining());
        return "?lang=" + other + kept;
    }
}
