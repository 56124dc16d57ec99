package org.chancery.institution.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.access.Account;
import org.chancery.access.AccountId;
import org.chancery.access.Role;
import org.chancery.institution.Institution;
import org.chancery.institution.pack.PackFiles;
import org.chancery.world.Packs;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The pages of organisation, members and pack, as different readers get them.
@ServerTest
@AutoConfigureMockMvc
class InstitutionPagesTest {

  @Autowired MockMvc web;
  @Autowired Institution institution;

  @Test
  void the_register_of_members_is_that_of_the_day() throws Exception {
    page("/delegations?on=2020-12-09&lang=en", Role.DELEGATION)
        .andExpect(content().string(containsString("27 Member States, reached in 5 cities")))
        .andExpect(content().string(containsString("Turkey")))
        .andExpect(content().string(not(containsString("Kuwait"))));
    page("/delegations?on=2023-01-01&lang=kk", Role.OFFICER)
        .andExpect(content().string(containsString("28 мүше мемлекет")))
        .andExpect(content().string(containsString("Астана")));
    page("/delegations?on=2023-01-01&lang=ru", Role.OFFICER)
        .andExpect(content().string(containsString("28 государств-членов")));
  }

  @Test
  void the_organisation_is_that_of_the_day() throws Exception {
    page("/institution?on=2020-12-09&lang=en", Role.OFFICER)
        .andExpect(content().string(containsString("Executive Director")))
        .andExpect(content().string(containsString("UTC+6")))
        .andExpect(content().string(not(containsString("/institution/pack"))));
    page("/institution?on=2024-03-01&lang=ru", Role.ADMINISTRATOR)
        .andExpect(content().string(containsString("Генеральный секретарь")))
        .andExpect(content().string(containsString("UTC+5")))
        .andExpect(content().string(containsString("/institution/pack")));
  }

  @Test
  void a_day_that_is_none_is_refused() throws Exception {
    web.perform(get("/institution?on=2020-13-01&lang=en").with(as(Role.OFFICER)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("not a day")));
  }

  @Test
  void only_an_administrator_comes_to_the_pack() throws Exception {
    page("/institution/pack?lang=en", Role.ADMINISTRATOR);
    web.perform(get("/institution/pack").with(as(Role.OFFICER))).andExpect(status().isForbidden());
  }

  @Test
  void a_pack_shows_its_difference_and_is_accepted() throws Exception {
    PackFiles files = Packs.with(Packs.CICA, "correspondence.yaml", "class: emb", "class: mis");
    String preview =
        web.perform(
                multipart("/institution/pack/preview?lang=en")
                    .file(
                        new MockMultipartFile("archive", "new.zip", "application/zip", files.zip()))
                    .with(csrf())
                    .with(as(Role.ADMINISTRATOR)))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("1 change")))
            .andExpect(content().string(containsString("series[embassies] class")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertEquals("emb", institution.organisation().series("embassies").addressees());
    try {
      accept(carried(preview));
      assertEquals("mis", institution.organisation().series("embassies").addressees());
    } finally {
      accept(Base64.getEncoder().encodeToString(Packs.CICA.files().zip()));
    }
    assertEquals("emb", institution.organisation().series("embassies").addressees());
  }

  @Test
  void mistakes_in_a_pack_are_listed_with_their_lines() throws Exception {
    PackFiles files = Packs.with(Packs.CICA, "pack.yaml", "as-of: 2020-12-01", "as-of: 2020-13-01");
    web.perform(
            multipart("/institution/pack/preview?lang=ru")
                .file(new MockMultipartFile("archive", "new.zip", "application/zip", files.zip()))
                .with(csrf())
                .with(as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("pack.yaml:4 as-of: «2020-13-01» — не дата")));
  }

  private ResultActions page(String path, Role role) throws Exception {
    return web.perform(get(path).with(as(role))).andExpect(status().isOk());
  }

  private void accept(String files) throws Exception {
    web.perform(
            post("/institution/pack/accept")
                .param("files", files)
                .with(csrf())
                .with(as(Role.ADMINISTRATOR)))
        .andExpect(status().is3xxRedirection());
  }

  private static String carried(String page) {
    Matcher value = Pattern.compile("name=\"files\" value=\"([^\"]+)\"").matcher(page);
    assertTrue(value.find());
    return value.group(1);
  }

  private static RequestPostProcessor as(Role role) {
    Account account =
        new Account(new AccountId(new UUID(0, 1)), "reader", "A reader", "en", Set.of(role), null);
    return authentication(new UsernamePasswordAuthenticationToken(account, null, List.of()));
  }
}
