package org.chancery.correspondence.web;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.platform.web.Page;

/// The rows of a page of the register as CSV (RFC 4180, UTF-8 with byte order mark, so that
/// spreadsheets read Kazakh letters).
final class RegisterCsv {

  private RegisterCsv() {}

  static String of(RegisterView register, Page page) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    line(
        csv,
        List.of(
            page.text("correspondence.number"),
            page.text("correspondence.date"),
            page.text("correspondence.subject"),
            page.text("correspondence.addressees"),
            page.text("correspondence.state")));
    for (RegisterView.Row row : register.rows()) {
      line(
          csv,
          List.of(
              row.number(),
              row.date().toString(),
              row.subject(),
              row.to(),
              NoteWords.state(row.state(), page)));
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(RegisterCsv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /// A cell that begins like a formula is kept from being one.
  private static String cell(String text) {
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
