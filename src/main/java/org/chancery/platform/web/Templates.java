package org.chancery.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Pages are JTE templates, compiled with the application: a wrong name in one does not build.
@Configuration(proxyBeanMethods = false)
class Templates implements WebMvcConfigurer {

  private final Pages pages;

  Templates(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(pages);
  }

  @Bean
  static TemplateEngine templateEngine() {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    engine.setBinaryStaticContent(true);
    return engine;
  }

  @Bean
  static ViewResolver templateResolver(TemplateEngine engine) {
    return new TemplateResolver(engine);
  }

  /// Comes before Spring's own resolvers, which would look for a JSP of that name.
  private record TemplateResolver(TemplateEngine engine) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
      return name.contains(":") ? null : new Template(engine, name + ".jte");
    }

    @Override
    public int getOrder() {
      return 0;
    }
  }

  private record Template(TemplateEngine engine, String name) implements View {

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Utf8ByteOutput output = new Utf8ByteOutput();
      Map<String, Object> parts = new HashMap<>();
      if (model != null) {
        model.forEach((part, value) -> {
          if (!part.contains(".")) {
            parts.put(part, value);
          }
        });
      }
      engine.render(name, parts, output);
      response.setContentType(getContentType());
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
