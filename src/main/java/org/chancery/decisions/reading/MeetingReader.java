package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads organ, date, modality, chair, place and status from the lines above the first paragraph.
final class MeetingReader {
  private MeetingReader() {}

  static Meeting read(List<Line> lines, List<Draft> drafts, Body body) {
    String first = drafts.isEmpty() ? "" : drafts.getFirst().text;
    var header = new ArrayList<String>();
    for (Line line : lines) {
      if (header.size() > 60 || (!first.isEmpty() && line.text().equals(first))) {
        break;
      }
      header.add(line.text().replace("*", ""));
    }
    String all = String.join("\n", header);
    return new Meeting(
        organ(header, body),
        date(header),
        modality(
            String.join(
                "\n",
                header.stream().filter(l -> l.length() < 160 || l.contains("held ")).toList())),
        chair(header),
        place(header),
        status(all));
  }

  private static @Nullable String organ(List<String> header, Body body) {
    if (body.vocative != null) {
      return Phrase.bare(body.vocative);
    }
    for (String line : header) {
      String lower = line.toLowerCase(Locale.ROOT);
      for (String cue :
          List.of(
              "decisions of the ",
              "decisions of ",
              "statement by the president of the ",
              "adopted by the ",
              "report of the ",
              "meeting of the ",
              "session of the ",
              "réunion du ",
              "réunion de la ",
              "session du ")) {
        int at = lower.indexOf(cue);
        if (at >= 0 && lower.length() < 140) {
          return cut(line.substring(at + cue.length()));
        }
      }
    }
    return header.stream()
        .filter(l ->
            l.length() < 90
                && !l.startsWith("Resolution")
                && !l.endsWith(".")
                && l.toLowerCase(Locale.ROOT)
                    .matches(
                        ".*(?U)\\b(committee|council|assembly|conference|commission|comité|conseil|board|forum|комитет|совет|совещание|конференция|комиссия)\\b.*"))
        .findFirst()
        .map(MeetingReader::cut)
        .orElse(body.usual);
  }

  private static String cut(String organ) {
    String name = organ.strip();
    for (String end : List.of(" on ", " meeting", " (", ",", " at its", " held", " –", ":")) {
      int at = name.indexOf(end);
      name = at > 3 ? name.substring(0, at) : name;
    }
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0;
    return shouted ? capitalised(name) : name;
  }

  private static String capitalised(String shouted) {
    var name = new StringBuilder();
    for (String word : shouted.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = lower.length() < 4 && !name.isEmpty();
      name.append(name.isEmpty() ? "" : " ")
          .append(small ? lower : word.charAt(0) + lower.substring(1));
    }
    return name.toString();
  }

  /// A line that is only a date says it best, then "adopted … on", then any date.
  private static @Nullable String date(List<String> header) {
    String adopted = null;
    String alone = null;
    String any = null;
    for (String line : header) {
      List<Word> words = Word.in(line, 0, Math.min(line.length(), 400));
      var reader = new DateReader(words, null);
      for (int i = 0; i < words.size(); i++) {
        DateReader.Read read = reader.at(i);
        if (read == null
            || (read.precision() != DateReader.Precision.DAY
                && read.precision() != DateReader.Precision.RANGE)) {
          continue;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        boolean act =
            lower.startsWith("adopted")
                || lower.contains("resolution adopted by")
                || lower.contains("held on")
                || lower.startsWith("resolution ")
                || lower.contains("résolution adoptée");
        adopted = adopted == null && act && line.length() < 250 ? read.date() : adopted;
        alone = i == 0 && words.size() - read.next() < 4 ? read.date() : alone;
        any = any == null && line.length() < 160 ? read.date() : any;
        i = read.next() - 1;
      }
    }
    return adopted != null ? adopted : alone != null ? alone : any;
  }

  private static @Nullable String modality(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    if (lower.contains("hybrid") || lower.contains("hybride")) {
      return "hybrid";
    }
    if (lower.contains("virtual")
        || lower.contains("online")
        || lower.contains("en ligne")
        || lower.contains("videoconference")
        || lower.contains("в режиме видеоконференции")) {
      return "virtual";
    }
    return lower.contains("in person") || lower.contains("in-person")
        ? "in person"
        : lower.contains("by correspondence") ? "by correspondence" : null;
  }

  /// "H.E. Mr. A B, Deputy Minister …, chaired the meeting" · "chaired by Ms C D".
  private static @Nullable String chair(List<String> header) {
    for (String line : header) {
      for (Span sentence : Sentences.in(Phrase.bounded(line))) {
        String text = sentence.of(line).strip();
        int chaired = text.indexOf(" chaired the");
        if (chaired > 0 && chaired < 250) {
          int comma = text.indexOf(',');
          return comma > 0 && comma < chaired
              ? text.substring(0, comma)
              : text.substring(0, chaired);
        }
        int by = text.indexOf("chaired by ");
        if (by >= 0) {
          String name = text.substring(by + "chaired by ".length());
          int end = name.indexOf(',');
          return (end > 0 ? name.substring(0, end) : name).replaceFirst("\\.$", "");
        }
      }
    }
    return null;
  }

  /// "Nairobi, 11–15 March 2019" in a line of its own.
  private static @Nullable String place(List<String> header) {
    for (String line : header) {
      int comma = line.indexOf(',');
      if (line.length() > 70 || comma < 3 || !Character.isUpperCase(line.codePointAt(0))) {
        continue;
      }
      List<Word> words = Word.in(line, 0, line.length());
      int last = 0;
      while (last < words.size() && new DateReader(words, null).at(last) == null) {
        last++;
      }
      if (last > 0
          && last < words.size()
          && last < 5
          && words.get(last - 1).trail().startsWith(",")
          && Months.of(words.getFirst()) == 0
          && !words.getFirst().is("adopted")) {
        boolean letter =
            header.stream().anyMatch(l -> l.contains("assurances of its highest consideration"));
        return letter ? null : line.substring(0, words.get(last - 1).end());
      }
    }
    return null;
  }

  private static @Nullable String status(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    if (lower.contains("draft decision")
        || lower.contains("draft resolution")
        || lower.contains("projet de décision")
        || lower.contains("проект решени")
        || lower.contains("шешімдер жобасы")) {
      return "draft";
    }
    return lower.contains("adopted by")
            || lower.contains("adopted at")
            || lower.contains("adopted on")
        ? "adopted"
        : null;
  }
}
