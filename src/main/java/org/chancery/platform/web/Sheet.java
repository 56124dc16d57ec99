package org.chancery.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A page from its template. It says its content type: where the request states what it accepts, a
/// view that does not is passed over in favour of a servlet forward.
record Sheet(TemplateEngine engine, String template) implements View {

  private static final String TYPE = "text/html;charset=UTF-8";

  @Override
  public String getContentType() {
    return TYPE;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    Map<String, Object> parts = new HashMap<>();
    if (model != null) {
      model.forEach((name, value) -> {
        if (!name.contains(".")) {
          parts.put(name, value);
        }
      });
    }
    engine.render(template, parts, output);
    response.setContentType(TYPE);
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
