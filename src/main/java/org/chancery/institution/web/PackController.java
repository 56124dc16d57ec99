package org.chancery.institution.web;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.institution.Institution;
import org.chancery.institution.OrganisationPack;
import org.chancery.institution.PackPreview;
import org.chancery.institution.pack.PackFiles;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Choose a pack, see what it would change, accept it.
@Controller
class PackController {

  private static final int LARGEST_ARCHIVE = 1_000_000;

  private final Institution institution;

  PackController(Institution institution) {
    this.institution = institution;
  }

  @GetMapping("/institution/pack")
  @For(Role.ADMINISTRATOR)
  ModelAndView show(Page page) {
    return page(page, null);
  }

  @PostMapping("/institution/pack/preview")
  @For(Role.ADMINISTRATOR)
  ModelAndView preview(
      Page page, @RequestParam(name = "archive", required = false) @Nullable MultipartFile archive)
      throws IOException {
    PackFiles files = archive == null || archive.isEmpty() ? shipped() : uploaded(archive);
    PackPreview preview = institution.preview(files);
    boolean sound = preview.reading().isSound();
    return page(
        page,
        new PackView.Preview(
            files.origin(),
            preview.reading().pack().map(OrganisationPack::version).orElse(""),
            preview.same(),
            sound ? preview.changes() : java.util.List.of(),
            preview.reading().problems().stream().map(p -> p.in(page.language())).toList(),
            sound && !preview.same() ? Base64.getEncoder().encodeToString(files.zip()) : ""));
  }

  @PostMapping("/institution/pack/accept")
  @For(Role.ADMINISTRATOR)
  ModelAndView accept(@RequestParam("files") String files) {
    byte[] zip;
    try {
      zip = Base64.getDecoder().decode(files);
    } catch (IllegalArgumentException e) {
      throw new Refusal("institution.pack.none-chosen");
    }
    institution.accept(PackFiles.zipped("preview", zip));
    return View.to("/institution/pack");
  }

  private ModelAndView page(Page page, PackView.@Nullable Preview preview) {
    PackView view =
        new PackView(institution.versions(), institution.shipped().isPresent(), preview);
    return View.of("institution/pack", page, Map.of("view", view));
  }

  private PackFiles shipped() {
    return institution.shipped().orElseThrow(() -> new Refusal("institution.pack.none-chosen"));
  }

  private static PackFiles uploaded(MultipartFile archive) throws IOException {
    String name = String.valueOf(archive.getOriginalFilename());
    if (archive.getSize() > LARGEST_ARCHIVE) {
      throw new Refusal("institution.pack.too-large", name);
    }
    return PackFiles.zipped(name, archive.getBytes());
  }
}
