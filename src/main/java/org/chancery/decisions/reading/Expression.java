package org.chancery.decisions.reading;

import java.util.List;
import java.util.Map;

/// "Expresses its deep gratitude" is one verb, `express gratitude`; what is expressed decides what
/// it is.
final class Expression {
  private static final Map<String, String> FEELINGS =
      Map.ofEntries(
          Map.entry("gratitude", "gratitude"),
          Map.entry("appreciation", "appreciation"),
          Map.entry("appreciations", "appreciation"),
          Map.entry("thanks", "thanks"),
          Map.entry("concern", "concern"),
          Map.entry("concerns", "concern"),
          Map.entry("intent", "intent"),
          Map.entry("intention", "intention"),
          Map.entry("support", "support"),
          Map.entry("regret", "regret"),
          Map.entry("regrets", "regret"),
          Map.entry("hope", "hope"),
          Map.entry("satisfaction", "satisfaction"),
          Map.entry("condolences", "condolences"),
          Map.entry("readiness", "readiness"),
          Map.entry("commitment", "commitment"),
          Map.entry("confidence", "confidence"),
          Map.entry("solidarity", "solidarity"),
          Map.entry("sympathy", "sympathy"),
          Map.entry("alarm", "alarm"),
          Map.entry("willingness", "willingness"),
          Map.entry("determination", "determination"),
          Map.entry("conviction", "conviction"),
          Map.entry("desire", "desire"),
          Map.entry("dismay", "dismay"),
          Map.entry("remerciements", "remerciements"),
          Map.entry("appréciation", "appréciation"),
          Map.entry("reconnaissance", "reconnaissance"),
          Map.entry("préoccupation", "préoccupation"),
          Map.entry("soutien", "soutien"),
          Map.entry("интерес", "интерес"),
          Map.entry("благодарность", "благодарность"),
          Map.entry("признательность", "признательность"));

  private Expression() {}

  static Verb of(VerbLexicon.Match match, List<Word> words, int i) {
    String lemma = match.verb().lemma();
    if (!lemma.equals("express") && !lemma.equals("exprimer") && !lemma.equals("выразить")) {
      return match.verb();
    }
    for (int k = i + 1; k < words.size() && k < i + 8; k++) {
      String feeling = FEELINGS.get(words.get(k).lower());
      if (feeling != null) {
        boolean promise = feeling.equals("intent") || feeling.equals("intention");
        return new Verb(lemma + " " + feeling, promise ? Tier.FORM : Tier.RECEIVE);
      }
    }
    return match.verb();
  }
}
