package org.sabor.print.engine;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.sabor.message.Language;

/// Documents and pictures for the tests of the engine.
final class Samples {
    static final About ABOUT = new About(
            "Присъствен списък",
            "Община Хасково",
            "Семинар „Добро управление“ & <обмен>",
            Language.BG,
            ZonedDateTime.of(2023, 11, 15, 9, 30, 0, 0, ZoneId.of("Europe/Sofia")));

    static final PageSetup PLAIN =
            PageSetup.PORTRAIT.foot("Документ 7, версия 1", (page, pages) -> "стр. " + page + " от " + pages);

    /// Pages without head and foot.
    static final PageSetup BARE = new PageSetup(false, 18, List.of(), List.of(), "", (page, pages) -> "");

    private Samples() {}

    static byte[] written(Printout printout) {
        var bytes = new ByteArrayOutputStream();
        try {
            printout.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Printout printout(Content content) {
        return Printout.of(ABOUT, PLAIN, content);
    }

    /// A file with a blue field on a ground that fades out from left to right where it may.
    static byte[] image(int width, int height, boolean transparent, String format) {
        var image = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (int x = 0; x < width; x++) {
            graphics.setColor(new Color(255, 204, 0, 255 * x / width));
            graphics.fillRect(x, 0, 1, height);
        }
        graphics.setColor(new Color(0, 51, 153));
        graphics.fillRect(0, 0, width / 3, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Every kind of block there is, over more than nine pages.
    static Printout everything() {
        var logo = Picture.of(image(600, 90, true, "png"));
        var setup = PageSetup.PORTRAIT
                .logo(logo, "Емблема на Европейския съюз. Съфинансирано от Европейския съюз.", 14)
                .line("ОБЩИНА ХАСКОВО")
                .foot(
                        "Документ SECON-2023-11-15-D1 · версия 1 · генериран на 15.11.2023 г., 09:30 ч.",
                        (page, pages) -> "стр. " + page + " от " + pages);
        var content = new Content()
                .title("Присъствен списък на участниците в семинара за добро управление")
                .centred(Text.of("по проект „Сигурна икономика“ /SECON/, Програма Interreg VI-A", Style.SMALL))
                .fact("Събитие", "Семинар „Добро управление на средствата“")
                .fact(
                        "Място",
                        Text.of("гр. Хасково, зала 1 / ")
                                .and(Text.of("Haskovo, hall 1").in(Language.EN)))
                .heading("За семинара")
                .paragraph("Общината събира хора от девет държави. ".repeat(12))
                .subheading("Азбуки")
                .paragraph(
                        "Ж щ ъ ѝ № „“ – ș ț ő ł ņ ģ ã ñ ß Ώ ή ☐ ☑ → Łódź Ēriks Ģirts Țvetan Ştefan Ångström ẞ Ελλάδα")
                .bullets(List.of(
                        Text.of("първо"),
                        Text.of("второ, което е толкова дълго, че се пренася на следващия ред. ".repeat(3)),
                        Text.bold("трето: ").and("с два стила", Style.PLAIN)))
                .heading("Участници")
                .table(people(90))
                .heading("Снимки")
                .figure(Picture.of(image(400, 300, false, "jpg")), "Синьо поле вляво на жълто", 90)
                .figure(logo, "Логото", 60)
                .rule()
                .newPage()
                .heading("Подписи")
                .together(signatures -> signatures
                        .blank("Общо присъствали", "попълва се след събитието", 40)
                        .beside(
                                left -> left.blank("Изготвил", "име, длъжност, подпис, дата", 50),
                                right -> right.blank("Отговорник", "име, длъжност, подпис, дата", 50))
                        .space(4)
                        .paragraph(Text.of("Личните Ви данни се обработват от общината.", Style.SMALL)));
        for (int i = 1; i <= 12; i++) {
            content.heading("Раздел " + i).paragraph("Текст на раздела, който е дълъг колкото е нужно. ".repeat(40));
        }
        return Printout.of(ABOUT, setup, content);
    }

    static Table people(int count) {
        var table = Table.of(
                        Column.mm("№", 11)
                                .right()
                                .below(Text.of("No.", Style.SMALL).in(Language.EN)),
                        Column.share("Име и фамилия", 3)
                                .naming()
                                .below(Text.of("Name", Style.SMALL).in(Language.EN)),
                        Column.share("Организация", 3),
                        Column.mm("Държава", 22).centred(),
                        Column.mm("Подпис", 38)
                                .below(Text.of("Signature", Style.SMALL).in(Language.EN)))
                .grid()
                .rowHeight(9);
        for (int i = 1; i <= count; i++) {
            if (i % 30 == 1) {
                table.group("Партньор " + (i / 30 + 1));
            }
            table.row(
                    Text.of(Integer.toString(i)),
                    Text.of("Цветелина Димитрова-Щилиянова").line("Tsvetelina Dimitrova-Shtiliyanova", Style.SMALL),
                    Text.of("Община Хасково, дирекция „Европейски проекти“"),
                    Text.of("България"),
                    Text.EMPTY);
        }
        return table;
    }
}
