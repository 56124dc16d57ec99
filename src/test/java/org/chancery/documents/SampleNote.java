package org.chancery.documents;

import java.util.List;
import org.chancery.documents.Paper.Block;
import org.chancery.documents.Paper.Cell;
import org.chancery.documents.Paper.Line;
import org.chancery.documents.Paper.Row;
import org.chancery.documents.Paper.Run;
import org.chancery.documents.Paper.Sheet;
import org.chancery.documents.Paper.Style;
import org.chancery.platform.Language;

/// The note of 9 December 2020 in three languages, each on its sheet, as the case has it (Russian
/// added).
public final class SampleNote {

  private SampleNote() {}

  /// @param number of the note in its series; makes every sample a different text
  public static Paper of(int number) {
    return new Paper(
        "Note verbale № 17-1/" + number + "emb",
        "Draft Decisions of the Senior Officials Committee, 11 December 2020",
        List.of(kazakh(number), english(number), russian(number)));
  }

  private static Sheet kazakh(int number) {
    return sheet(
        Language.KAZAKH,
        number,
        "Қосымша: мәтін бойынша, 2 п.",
        "Азиядағы өзара іс-қимыл және сенім шаралары Кеңесінің (АӨСШК) Хатшылығы Қазақстан Республикасының Сыртқы істер министрлігіне және Анкара, Бейжің, Мәскеу, Нұр-Сұлтан, Ташкент қалаларындағы АӨСШК мүше мемлекеттерінің елшіліктеріне өзінің зор ілтипатын білдіре отырып, ү.ж. желтоқсанның 11 өтетін Аға лауазымды тұлғалар комитеті отырысының Шешімдер жобасын жолдауды өзіне мәртебе санайды.",
        "Хатшылық осы мүмкіндікті пайдалана отырып, Қазақстан Республикасының Сыртқы істер министрлігіне және АӨСШК мүше мемлекеттерінің елшіліктеріне өзінің зор ілтипатын тағы да растайды.",
        "Нұр-Сұлтан қаласы, 2020 жылғы 09 желтоқсан",
        "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ\nСЫРТҚЫ ІСТЕР МИНИСТРЛІГІНЕ\n\nЖӘНЕ\n\nАӨСШК МҮШЕ МЕМЛЕКЕТТЕРІНІҢ\nЕЛШІЛІКТЕРІНЕ",
        "Анкара, Бейжің, Мәскеу, Нұр-Сұлтан, Ташкент қалалары");
  }

  private static Sheet english(int number) {
    return sheet(
        Language.ENGLISH,
        number,
        "Enclosure: as stated, on 2 p.",
        "The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the Ministry of Foreign Affairs of the Republic of Kazakhstan and Embassies of the CICA Member States in Ankara, Beijing, Moscow, Nur-Sultan and Tashkent and has the honour to forward the draft Decisions of the Senior Officials Committee meeting to be held on 11 December 2020.",
        "The Secretariat avails itself of this opportunity to renew to the Ministry of Foreign Affairs of the Republic of Kazakhstan and Embassies of the CICA Member States the assurances of its highest consideration.",
        "Nur-Sultan, 09 December 2020",
        "MINISTRY OF FOREIGN AFFAIRS\nOF THE REPUBLIC OF KAZAKHSTAN\n\nAND\n\nEMBASSIES OF CICA MEMBER STATES",
        "Ankara, Beijing, Moscow, Nur-Sultan, Tashkent");
  }

  private static Sheet russian(int number) {
    return sheet(
        Language.RUSSIAN,
        number,
        "Приложение: упомянутое, на 2 л.",
        "Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует своё уважение Министерству иностранных дел Республики Казахстан и посольствам государств-членов СВМДА в Анкаре, Москве, Нур-Султане, Пекине и Ташкенте и имеет честь направить проект Решений заседания Комитета старших должностных лиц, которое состоится 11 декабря 2020 года.",
        "Секретариат пользуется этой возможностью, чтобы возобновить Министерству иностранных дел Республики Казахстан и посольствам государств-членов СВМДА уверения в своём весьма высоком уважении.",
        "г. Нур-Султан, 9 декабря 2020 года",
        "МИНИСТЕРСТВУ ИНОСТРАННЫХ ДЕЛ\nРЕСПУБЛИКИ КАЗАХСТАН\n\nИ\n\nПОСОЛЬСТВАМ ГОСУДАРСТВ-ЧЛЕНОВ СВМДА",
        "Анкара, Москва, Нур-Султан, Пекин, Ташкент");
  }

  private static Sheet sheet(
      Language language,
      int number,
      String enclosure,
      String text,
      String courtesy,
      String dateline,
      String addressees,
      String cities) {
    List<Block> body =
        List.of(
            new Row(
                List.of(
                    new Cell(
                        50,
                        List.of(
                            Line.of(
                                Style.LETTERHEAD,
                                Run.of(
                                        "SECRETARIAT OF THE CONFERENCE\nON INTERACTION AND CONFIDENCE\nBUILDING MEASURES IN ASIA")
                                    .in(Language.ENGLISH)))),
                    new Cell(
                        50,
                        List.of(
                            Line.of(
                                Style.LETTERHEAD,
                                Run.of(
                                        "СЕКРЕТАРИАТ СОВЕЩАНИЯ\nПО ВЗАИМОДЕЙСТВИЮ\nИ МЕРАМ ДОВЕРИЯ В АЗИИ")
                                    .in(Language.RUSSIAN))))),
                true),
            Line.of(Style.REFERENCE, "№ 17-1/" + number + "emb"),
            Line.of(Style.REFERENCE, Run.of(enclosure).inItalic()),
            Line.of(Style.BODY, text),
            Line.of(Style.BODY, courtesy),
            Line.of(Style.DATELINE, dateline));
    return new Sheet(
        language,
        body,
        List.of(
            Line.of(Style.ADDRESS, Run.of(addressees).inBold()),
            Line.of(Style.ADDRESS, Run.of(cities).inBold())));
  }
}
