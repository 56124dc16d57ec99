package org.chancery.correspondence.web;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.correspondence.Enclosure;
import org.chancery.correspondence.Note;
import org.chancery.correspondence.NoteState;
import org.chancery.correspondence.NoteText;
import org.chancery.correspondence.Recipient;
import org.chancery.correspondence.Remark;
import org.chancery.correspondence.Rendition;
import org.chancery.delegations.Delegations;
import org.chancery.institution.Organisation;
import org.chancery.platform.Ordering;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Step;

/// A note on its page.
///
/// @param number as printed; of a draft with the running number open
/// @param recipients empty for a draft
public record NoteView(
    Note note,
    String number,
    String to,
    NoteText text,
    List<Recipients> recipients,
    List<Step> history,
    List<String> remarks) {

  /// The members reached by one channel.
  ///
  /// @param handedOver when it left the house; empty until then
  public record Recipients(String channel, String members, int count, String handedOver) {}

  static NoteView of(
      Note note,
      NoteText text,
      List<Remark> remarks,
      Organisation organisation,
      Delegations delegations,
      Page page) {
    return new NoteView(
        note,
        note.designation()
            .orElseGet(
                () -> organisation.series(note.series()).blank(note.letter().date().getYear())),
        NoteWords.addressees(note.letter().to(), note.letter().date(), delegations, page),
        text,
        recipients(note, organisation, delegations, page),
        note.history().stream().map(s -> step(s, page)).toList(),
        remarks.stream().map(r -> page.text(r.key(), r.parameters().toArray())).toList());
  }

  public boolean is(String state) {
    return note.state() == NoteState.valueOf(state);
  }

  /// The fingerprint in groups, so that eyes can compare it and lines can break.
  public String fingerprint() {
    return note.registration().map(r -> r.textSha256().replaceAll("(.{8})(?!$)", "$1 ")).orElse("");
  }

  public List<Rendition> renditions() {
    return text.renditions();
  }

  public List<Enclosure> enclosures() {
    return note.enclosures();
  }

  /// By channel, in the order in which they were derived.
  private static List<Recipients> recipients(
      Note note, Organisation organisation, Delegations delegations, Page page) {
    var day = note.letter().date();
    var byChannel =
        note.recipients().stream()
            .collect(
                Collectors.groupingBy(
                    r ->
                        NoteWords.channel(
                            r.channel(),
                            organisation.place(r.city()).name(page.language(), day),
                            page),
                    java.util.LinkedHashMap::new,
                    Collectors.toList()));
    return byChannel.entrySet().stream()
        .map(e ->
            new Recipients(
                e.getKey(),
                e.getValue().stream()
                    .map(r -> delegations.state(r.state()).shortName(page.language(), day))
                    .sorted(Ordering.in(page.language()))
                    .collect(Collectors.joining(", ")),
                e.getValue().size(),
                handedOver(e.getValue().getFirst(), page)))
        .toList();
  }

  private static String handedOver(Recipient recipient, Page page) {
    return recipient
        .handover()
        .map(h -> page.text("correspondence.handed-over", page.momentInFigures(h.at()), h.by()))
        .orElse("");
  }

  private static Step step(Note.Stage stage, Page page) {
    return new Step(
        stage.state() == NoteState.VOIDED ? Step.State.BROKEN : Step.State.DONE,
        NoteWords.state(stage.state(), page),
        page.moment(stage.at()),
        stage.reason().map(r -> stage.by() + ": " + r).orElse(stage.by()));
  }
}
