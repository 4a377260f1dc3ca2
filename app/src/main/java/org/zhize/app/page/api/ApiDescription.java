package org.zhize.app.page.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface (OpenAPI), which springdoc makes from the classes that serve it. */
@Configuration
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Zhize")
                        .version("0.1")
                        .description("The duty lists of townships as a graph. Lists come in pages; the header "
                                + Slice.TOTAL
                                + " says how long the whole is, and " + Slice.TRUNCATED
                                + " whether it was cut off at 10,000 rows. What can't be answered is told as problem"
                                + " details (RFC 9457)."))
                .servers(List.of(new Server().url("/")));
    }
}
