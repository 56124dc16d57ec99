package org.chancery.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    return (name, locale) -> name.contains(":") ? null : view(engine, name + ".jte");
  }

  private static View view(TemplateEngine engine, String template) {
    return (model, request, response) -> {
      Utf8ByteOutput output = new Utf8ByteOutput();
      Map<String, Object> parts = new java.util.HashMap<>();
      if (model != null) {
        model.forEach((name, value) -> {
          if (!name.contains(".")) {
            parts.put(name, value);
          }
        });
      }
      engine.render(template, parts, output);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    };
  }
}
