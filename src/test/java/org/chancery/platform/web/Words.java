package org.chancery.platform.web;

import java.time.LocalDate;
import java.util.List;

/// What the sample pages say, in the page's language.
public record Words(Page page) {

  /// The same in English, Russian, Kazakh.
  public record Word(String en, String ru, String kk) {}

  /// A line of the sample register.
  public record Row(
      String number,
      LocalDate date,
      Word way,
      Word party,
      String kk,
      String ru,
      Word state,
      Tone tone) {}

  private static final Word IN = new Word("In", "Вход.", "Кіріс");
  private static final Word OUT = new Word("Out", "Исход.", "Шығыс");

  public static final List<Row> ROWS =
      List.of(
          row(
              "№ 17-1/352emb",
              1,
              IN,
              new Word("Delegation of Kazakhstan", "Делегация Казахстана", "Қазақстан делегациясы"),
              "Көлік дәліздері туралы келісім жобасына ұсыныстар",
              "Предложения к проекту соглашения о транспортных коридорах",
              new Word("Registered", "Зарегистрировано", "Тіркелді"),
              Tone.GOOD),
          row(
              "№ 17-1/353emb",
              1,
              OUT,
              new Word("Member States", "Государства-члены", "Мүше мемлекеттер"),
              "Сыртқы істер министрлері кеңесінің 34-отырысына шақыру",
              "Приглашение на 34-е заседание Совета министров",
              new Word("Circulated", "Разослано", "Жіберілді"),
              Tone.INFO),
          row(
              "№ 17-1/354emb",
              2,
              IN,
              new Word(
                  "Delegation of Uzbekistan", "Делегация Узбекистана", "Өзбекстан делегациясы"),
              "Қаржы ережелеріне өзгерістер: ескерту",
              "Замечание к поправкам в Финансовый регламент",
              new Word("Answer awaited", "Ожидается ответ", "Жауап күтілуде"),
              Tone.WARN),
          row(
              "№ 17-1/355emb",
              4,
              IN,
              new Word("Legal desk", "Юридический отдел", "Заң бөлімі"),
              "Үнсіздік рәсімі: бюджет шешімі, қорытынды мәтін",
              "Процедура молчания: решение о бюджете",
              new Word("Deadline passed", "Срок истёк", "Мерзімі өтті"),
              Tone.BAD),
          row(
              "№ 17-1/356emb",
              7,
              OUT,
              new Word("Observers", "Наблюдатели", "Бақылаушылар"),
              "Ынтымақтастық жөніндегі меморандум (үш тілде)",
              "Меморандум о сотрудничестве (на трёх языках)",
              new Word("Registered", "Зарегистрировано", "Тіркелді"),
              Tone.GOOD),
          row(
              "№ 17-1/357emb",
              8,
              IN,
              new Word(
                  "Delegation of Kyrgyzstan", "Делегация Кыргызстана", "Қырғызстан делегациясы"),
              "Өкілеттік берілгендігі туралы нота",
              "Нота о предоставлении полномочий",
              new Word("In hand", "В работе", "Қаралуда"),
              Tone.INFO),
          row(
              "№ 17-1/358emb",
              8,
              OUT,
              new Word("Member States", "Государства-члены", "Мүше мемлекеттер"),
              "Терроризмге қарсы күрес жөніндегі ынтымақтастықты халықаралықтандыру шаралары туралы",
              "О мерах по интернационализации сотрудничества",
              new Word("Draft", "Проект", "Жоба"),
              Tone.NEUTRAL),
          row(
              "№ 17-1/360emb",
              9,
              OUT,
              new Word("Member States", "Государства-члены", "Мүше мемлекеттер"),
              "2020 жылғы 11 желтоқсандағы жоғары лауазымды тұлғалар комитетінің шешімдері",
              "Решения Комитета старших должностных лиц от 11 декабря 2020 года",
              new Word("Registered", "Зарегистрировано", "Тіркелді"),
              Tone.GOOD));

  private static Row row(
      String number, int day, Word way, Word party, String kk, String ru, Word state, Tone tone) {
    return new Row(number, LocalDate.of(2020, 12, day), way, party, kk, ru, state, tone);
  }

  public String of(String en, String ru, String kk) {
    return switch (page.language().tag()) {
      case "kk" -> kk;
      case "ru" -> ru;
      default -> en;
    };
  }

  public String of(Word word) {
    return of(word.en(), word.ru(), word.kk());
  }
}
