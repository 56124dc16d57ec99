package org.chancery.delegations;

import java.util.List;
import java.util.Map;
import org.chancery.institution.Forms;
import org.chancery.platform.Language;

/// The addressees of a note in the words of every language, derived from the channels of the day.
public record AddressBlock(Map<Language, Address> addresses) {

  /// The addressees in one language.
  ///
  /// @param full as the opening names them, with the cities
  /// @param brief as the closing formula repeats them, without
  /// @param block the foot of the page: paragraphs of lines
  /// @param cities in the order of the language, each once
  public record Address(
      Language language, Forms full, Forms brief, List<List<String>> block, List<String> cities) {

    /// The block as plain text, an empty line between paragraphs.
    public String blockText() {
      return String.join("\n\n", block.stream().map(lines -> String.join("\n", lines)).toList());
    }
  }

  public AddressBlock {
    addresses = Map.copyOf(addresses);
  }

  /// In this language, or an error of the caller.
  public Address in(Language language) {
    Address address = addresses.get(language);
    if (address == null) {
      throw new IllegalArgumentException("The organisation does not write in " + language);
    }
    return address;
  }
}
