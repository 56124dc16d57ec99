package org.chancery.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chancery.access.Open;
import org.chancery.platform.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Shows what was refused before any handler was reached, as any other refusal.
@Controller
class RefusedForms {

  private static final String PATH = "/refused";
  private static final String REFUSAL = RefusedForms.class.getName();

  static void show(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException, ServletException {
    request.setAttribute(REFUSAL, refusal);
    request.getRequestDispatcher(PATH).forward(request, response);
  }

  @Open("a refusal is for whoever was refused")
  @RequestMapping(PATH)
  void refuse(HttpServletRequest request) {
    throw request.getAttribute(REFUSAL) instanceof Refusal refusal
        ? refusal
        : new Refusal("platform.not-found");
  }
}
