package org.zhize.app.page.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.zhize.app.page.PageSettings;

/**
 * Who may do what. On the loopback the one user of this machine does everything without a login. Elsewhere whoever looks at
 * the page is at least a reader, and whoever changes something an editor.
 *
 * <p>Where a request is from, and what a browser may load, is looked after before, with or without a login.
 */
@Configuration
class AccessRules {

    private static final String EDITOR = UserFile.Role.EDITOR.name();
    private static final String READER = UserFile.Role.READER.name();

    @Bean
    SecurityFilterChain rules(HttpSecurity http, PageSettings settings) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable);
        if (settings.access().users().isEmpty()) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .build();
        }
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/login", "/zhize.css", "/zhize.js", "/zhize.svg")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .hasAnyRole(READER, EDITOR)
                        // These ask, though what they ask is too long for an address.
                        .requestMatchers(HttpMethod.POST, "/cypher", "/api/cypher")
                        .hasAnyRole(READER, EDITOR)
                        .anyRequest()
                        .hasRole(EDITOR))
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/")
                        .failureHandler((request, response, refusal) ->
                                response.sendRedirect(request.getContextPath() + "/login?" + told(refusal))))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                // For programs.
                .httpBasic(basic -> basic.authenticationEntryPoint(AccessRules::refuse))
                .exceptionHandling(refusal -> refusal.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        PathPatternRequestMatcher.withDefaults().matcher("/api/**")))
                .build();
    }

    private static String told(AuthenticationException refusal) {
        return refusal instanceof TooManyWrongPasswordsException wait ? "wait=" + wait.seconds() : "error";
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        if (refusal instanceof TooManyWrongPasswordsException wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Zhize\"");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    @Bean
    AuthenticationProvider login(PageSettings settings, InstantSource clock) {
        List<UserDetails> users =
                settings.access().users().map(AccessRules::read).orElse(List.of());
        return new PatientLogin(new InMemoryUserDetailsManager(users), new WrongPasswords(clock));
    }

    private static List<UserDetails> read(Path file) {
        try {
            return new UserFile(file)
                    .users().stream()
                            .map(user -> User.withUsername(user.name())
                                    .password(user.password())
                                    .roles(user.role().name())
                                    .build())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
