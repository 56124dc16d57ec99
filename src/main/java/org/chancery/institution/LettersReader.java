package org.chancery.institution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.institution.pack.PackNode;
import org.chancery.platform.Language;

/// Reads the sentences of notes. Every formula that the program says must be there.
final class LettersReader {

  /// What the program has to say.
  static final Set<String> FORMULAS =
      Set.of(
          "transmit",
          "inform",
          "invite-inputs",
          "request",
          "acknowledge",
          "silence-opening",
          "silence-extension",
          "silence-broken",
          "silence-adopted",
          "closing",
          "enclosure");

  static final Set<String> PHRASES =
      Set.of("mandate", "draft-decisions-of-meeting", "decisions-of-meeting", "titled");

  static final Set<String> NOUNS = Set.of("decisions", "draft-decisions", "document", "draft");

  private static final Set<String> NAMES =
      Set.of(
          "sender",
          "short_sender",
          "addressees",
          "short_addressees",
          "object",
          "organ",
          "mandate",
          "noun");

  private static final Set<String> VALUES =
      Set.of(
          "number",
          "date",
          "deadline",
          "on_date",
          "reason",
          "content",
          "title",
          "paragraph",
          "pages");

  private final NamesReader names;

  LettersReader(NamesReader names) {
    this.names = names;
  }

  Letters read(PackNode root) {
    root.only("senders", "formulas", "phrases", "nouns");
    SentenceReader sentences = new SentenceReader(names, NAMES, VALUES);
    Map<String, Letters.Sender> senders = new LinkedHashMap<>();
    root.required("senders")
        .entries()
        .forEach((code, node) -> {
          node.only("full", "short");
          senders.put(
              code,
              new Letters.Sender(
                  names.languages(node.required("full"), true),
                  names.languages(node.required("short"), true)));
        });
    Map<String, Map<Language, Sentence>> formulas = new LinkedHashMap<>();
    PackNode formulasNode = root.required("formulas");
    formulasNode.entries().forEach((code, node) -> formulas.put(code, sentences.languages(node)));
    refuseMissing(formulasNode, FORMULAS, formulas.keySet());
    Map<String, Map<Language, Map<Form, Sentence>>> phrases = new LinkedHashMap<>();
    PackNode phrasesNode = root.required("phrases");
    phrasesNode.entries().forEach((code, node) -> phrases.put(code, sentences.declined(node)));
    refuseMissing(phrasesNode, PHRASES, phrases.keySet());
    Map<String, Map<Language, Forms>> nouns = new LinkedHashMap<>();
    PackNode nounsNode = root.required("nouns");
    nounsNode.entries().forEach((code, node) -> nouns.put(code, names.languages(node, true)));
    refuseMissing(nounsNode, NOUNS, nouns.keySet());
    return new Letters(senders, formulas, phrases, nouns);
  }

  private static void refuseMissing(PackNode node, Set<String> needed, Set<String> found) {
    if (node.exists()) {
      needed.stream()
          .filter(n -> !found.contains(n))
          .sorted()
          .forEach(n -> node.problem("pack.problem.missing", n));
    }
  }
}
