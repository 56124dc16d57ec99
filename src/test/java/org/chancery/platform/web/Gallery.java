package org.chancery.platform.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.platform.Language;
import org.jspecify.annotations.Nullable;

/// Sample pages made of the same parts as the real ones (`src/test/resources/look`), served with
/// the real policy of what a page may load, so that the look can be looked at without a trade.
final class Gallery implements AutoCloseable {

  static final List<String> PAGES = List.of("register", "form", "sides", "parts", "refused");

  private static final Path MAIN = Path.of("src/main/resources");
  private static final Path SAMPLES = Path.of("src/test/resources");
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final TemplateEngine engine =
      TemplateEngine.create(new Sources(), Path.of("target/look"), ContentType.Html);
  private final HttpServer server;

  /// Samples beside the real parts.
  private static final class Sources implements CodeResolver {
    private final CodeResolver samples = new DirectoryCodeResolver(SAMPLES);
    private final CodeResolver parts = new DirectoryCodeResolver(MAIN.resolve("templates"));

    private CodeResolver of(String name) {
      return name.startsWith("look/") ? samples : parts;
    }

    @Override
    public @Nullable String resolve(String name) {
      return of(name).resolve(name);
    }

    @Override
    public long getLastModified(String name) {
      return of(name).getLastModified(name);
    }
  }

  /// Serves on `port`, 0 for any.
  Gallery(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address(String page, Language language) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page + "?lang=" + language;
  }

  private void answer(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    String path = uri.getPath().substring(1);
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
                + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    byte[] body;
    if (PAGES.contains(path)) {
      exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
      String query = String.valueOf(uri.getQuery());
      body = page(path, new Language(query.replace("lang=", ""))).getBytes(StandardCharsets.UTF_8);
    } else {
      Path file = MAIN.resolve("static").resolve(path);
      String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
      if (type != null) {
        exchange.getResponseHeaders().set("Content-Type", type);
      }
      body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  String page(String name, Language language) {
    StringOutput output = new StringOutput();
    engine.render("look/" + name + ".jte", Map.of("page", sheet("/" + name, language)), output);
    return output.toString();
  }

  private static Page sheet(String path, Language language) {
    List<String> words =
        switch (language.tag()) {
          case "kk" -> List.of("Жұмыс үстелі", "Хат-хабар", "Шешімдер", "Нота");
          case "ru" -> List.of("Рабочий стол", "Переписка", "Решения", "Нота");
          default -> List.of("Desk", "Correspondence", "Decisions", "Note");
        };
    List<String> pages = List.of("form", "register", "sides", "parts");
    List<MenuItem> menu =
        IntStream.range(0, 4)
            .mapToObj(i -> new MenuItem(words.get(i), "/" + pages.get(i), i, Set.of()))
            .toList();
    return new Page(
        language,
        new Reader(),
        new Names(),
        menu,
        path,
        "",
        new Page.Csrf("_csrf", "sample"),
        Instant.parse("2020-12-09T04:00:00Z"),
        true);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Reader() implements Visitor {
    @Override
    public String displayName() {
      return "Aigerim Sadykova";
    }

    @Override
    public Set<String> roleNames() {
      return Set.of("REGISTRAR");
    }

    @Override
    public @Nullable Language preferredLanguage() {
      return null;
    }
  }

  private record Names() implements Masthead {
    @Override
    public String organisation(Language language) {
      return switch (language.tag()) {
        case "kk" -> "Азиядағы өзара іс-қимыл және сенім шаралары жөніндегі кеңес";
        case "ru" -> "Совещание по взаимодействию и мерам доверия в Азии";
        default -> "Conference on Interaction and Confidence Building Measures in Asia";
      };
    }

    @Override
    public String shortName(Language language) {
      return switch (language.tag()) {
        case "kk" -> "АӨСШК";
        case "ru" -> "СВМДА";
        default -> "CICA";
      };
    }

    @Override
    public ZoneId seatZone() {
      return ZoneId.of("Asia/Almaty");
    }

    @Override
    public String seatName(Language language, LocalDate day) {
      return "Nur-Sultan";
    }
  }

  /// For the designer: serves until stopped, templates and stylesheet read afresh.
  public static void main(String[] arguments) throws Exception {
    try (Gallery gallery = new Gallery(Integer.parseInt(arguments[0]))) {
      System.out.println(gallery.address("register", Language.KAZAKH));
      Thread.currentThread().join();
    }
  }
}
