package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Picture;
import org.sabor.model.Project;
import org.sabor.print.engine.PageSetup;

/// What is missing or wrong in what the funder wants to see on each paper (DOMAIN 2.5), said before anything is
/// printed.
public final class FunderCheck {
    /// The lowest the emblem may be, in millimetres.
    private static final float LOWEST = 10;

    private final Project project;
    private final Attachments pictures;
    private final List<Message> found = new ArrayList<>();

    private FunderCheck(Project project, Attachments pictures) {
        this.project = project;
        this.pictures = pictures;
    }

    /// A sentence for each thing; none where all is there.
    public static List<Message> of(Project project, Attachments pictures) {
        var check = new FunderCheck(project, pictures);
        check.strip();
        check.others();
        check.text(project.fundingLine(), "funder.no-funding-line", "funder.funding-line-one-language");
        check.text(project.disclaimer(), "funder.no-disclaimer", "funder.disclaimer-one-language");
        if (project.number().isEmpty()) {
            check.found.add(Message.of("funder.no-number"));
        }
        return List.copyOf(check.found);
    }

    private void strip() {
        var strip = project.logos();
        if (strip == null || pictures.bytes(strip.hash()) == null) {
            found.add(Message.of("funder.no-logos"));
        } else {
            alternative(strip, Message.of("funder.strip"));
        }
    }

    private void alternative(Picture picture, Message name) {
        var text = picture.alternative();
        if (text.bg().isEmpty() || text.en().isEmpty()) {
            found.add(Message.of("funder.no-alternative", name));
        }
    }

    /// The emblem is at least as high or as wide as the biggest other logo, and at least a centimetre high.
    private void others() {
        int number = 0;
        for (var logo : project.otherLogos()) {
            alternative(logo.picture(), Message.of("funder.other", ++number));
        }
        var printed = printed();
        if (project.logos() == null || printed == null || printed.isEmpty()) {
            return;
        }
        var strip = printed.getFirst();
        for (int i = 1; i < printed.size(); i++) {
            var other = printed.get(i);
            if (strip.height() < other.height() && strip.width() < other.width()) {
                found.add(Message.of("funder.other-larger", i));
            }
        }
        if (strip.height() < LOWEST) {
            found.add(Message.of("funder.strip-low"));
        }
    }

    /// How large they come out on a page that is upright, where there is less room; null where one cannot be read,
    /// which is refused when it is chosen.
    private @Nullable List<PageSetup.Size> printed() {
        try {
            var setup = PageSetup.PORTRAIT;
            for (var logo : PageHead.logos(project, pictures, DocumentLanguage.BG)) {
                setup = setup.logo(logo.picture(), logo.alternative(), logo.height());
            }
            return setup.logoSizes();
        } catch (Failure unreadable) {
            return null;
        }
    }

    private void text(Bilingual text, String missing, String oneLanguage) {
        if (text.isEmpty()) {
            found.add(Message.of(missing));
        } else if (text.bg().isEmpty() || text.en().isEmpty()) {
            found.add(Message.of(oneLanguage));
        }
    }
}
