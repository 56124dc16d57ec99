package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.access.Account;
import org.chancery.access.Accounts;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.decisions.DecisionId;
import org.chancery.decisions.Decisions;
import org.chancery.platform.web.Page;
import org.chancery.world.HttpVisitor;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever is typed into whichever field of whichever form: it may be refused, it never breaks the
/// server.
@ServerTest
class RubbishTest {

  private static final List<String> RUBBISH =
      List.of(
          "", "x", "2020-99-99_x", "99999999999999999999", "\u0000", "💥'\"<b>", "a".repeat(9000));

  /// These would end what the other tests need.
  private static final Set<String> SPARED =
      Set.of("/sign-out", "/password", "/demonstration/clock", "/sign-in");

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired Accounts accounts;
  @Autowired Decisions decisions;
  @LocalServerPort int port;

  private final Map<String, String> objects = new HashMap<>();

  private record Try(String method, String path, HandlerMethod handler, Role role) {}

  @Test
  void no_rubbish_in_any_field_breaks_the_server() throws Exception {
    DecisionId decision;
    try (var text =
        getClass().getResourceAsStream("/demo/soc-2020-12-11/note-and-draft-decisions.txt")) {
      assertTrue(text != null);
      decision = decisions.importDocument("case.txt", text.readAllBytes());
    }
    decisions.confirm(decision, 1);
    objects.put("decisions", decision.toString());
    decisions
        .get(decision)
        .proposals()
        .forEach(p -> {
          objects.put("proposals", p.id().toString());
          if (p.outcome() != null) {
            String id = p.outcome().id().toString();
            objects.put(
                switch (p.outcome().getClass().getSimpleName()) {
                  case "Assigned" -> "taskings";
                  case "SilenceOpened" -> "silence";
                  case "InputsCalled" -> "inputs";
                  default -> "meetings";
                },
                id);
          }
        });
    List<String> broken = new ArrayList<>();
    Map<Role, HttpVisitor> visitors = new HashMap<>();
    Map<Role, String> proofs = new HashMap<>();
    for (Role role : Role.values()) {
      HttpVisitor visitor =
          new HttpVisitor(port).signIn(People.of(accounts, role).login(), People.PASSWORD);
      visitors.put(role, visitor);
      proofs.put(role, visitor.proof());
    }
    for (Try each : tries()) {
      HttpVisitor visitor = Objects.requireNonNull(visitors.get(each.role));
      for (String rubbish : RUBBISH) {
        Map<String, String> fields =
            names(each.handler).stream().collect(Collectors.toMap(n -> n, n -> rubbish));
        String path = address(each.path);
        int status =
            each.method.equals("GET")
                ? visitor.get(path + "?" + query(fields)).statusCode()
                : visitor
                    .send(each.method, path, fields, Objects.requireNonNull(proofs.get(each.role)))
                    .statusCode();
        if (status >= 500) {
          broken.add(
              each.method
                  + " "
                  + path
                  + " "
                  + fields.keySet()
                  + " "
                  + rubbish.substring(0, Math.min(20, rubbish.length()))
                  + " "
                  + status);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private List<Try> tries() {
    List<Try> tries = new ArrayList<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((info, handler) -> {
          For rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), For.class);
          if (rule == null) {
            rule = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), For.class);
          }
          if (rule != null) {
            for (String path : info.getPatternValues()) {
              if (!SPARED.contains(path) && !path.startsWith("/accounts")) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                  tries.add(new Try(method.name(), path, handler, rule.value()[0]));
                }
              }
            }
          }
        });
    return tries;
  }

  private String address(String pattern) {
    List<String> parts = new ArrayList<>();
    String before = "";
    for (String part : pattern.split("/")) {
      parts.add(
          !part.startsWith("{")
              ? part
              : objects.getOrDefault(
                  before,
                  part.equals("{position}")
                      ? "1"
                      : part.equals("{language}") ? "en" : "01763eb2-0000-7000-8000-000000000001"));
      before = part;
    }
    return String.join("/", parts);
  }

  private static Set<String> names(HandlerMethod handler) {
    Set<String> names = new LinkedHashSet<>();
    for (MethodParameter parameter : handler.getMethodParameters()) {
      parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
      Class<?> type = parameter.getParameterType();
      RequestParam param = parameter.getParameterAnnotation(RequestParam.class);
      if (param != null) {
        names.add(
            param.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : param.name());
      } else if (parameter.getParameterAnnotation(PathVariable.class) == null
          && type.getName().startsWith("org.chancery")
          && type != Page.class
          && type != Account.class) {
        for (Field field : type.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers())) {
            names.add(field.getName());
          }
        }
      }
    }
    return names;
  }

  private static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
