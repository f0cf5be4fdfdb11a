package org.sabor.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sabor.message.Labelled;

/// The kinds of files a person chooses, with their name endings.
public enum FileKind implements Labelled {
    SABOR,
    PDF,
    JSON,
    FUNDER,
    ZIP,
    TABLE,
    XLSX,
    CSV,
    VCARD,
    CALENDAR,
    PICTURE,
    EVIDENCE,
    PRESENTATION;

    /// What names end with, as `*.pdf`; the first is given to a name without an ending.
    public List<String> patterns() {
        return switch (this) {
            case SABOR -> List.of("*.sabor");
            case PDF -> List.of("*.pdf");
            case JSON -> List.of("*.json");
            case FUNDER -> List.of("*.saborfunder");
            case ZIP -> List.of("*.zip");
            // Old and other kinds are chosen too: that they are refused is said with advice.
            case TABLE -> List.of("*.xlsx", "*.csv", "*.tsv", "*.txt", "*.xls", "*.ods");
            case XLSX -> List.of("*.xlsx");
            case CSV -> List.of("*.csv");
            case VCARD -> List.of("*.vcf");
            case CALENDAR -> List.of("*.ics");
            case PICTURE -> List.of("*.png", "*.jpg", "*.jpeg");
            case PRESENTATION -> List.of("*.pptx", "*.ppt", "*.ppsx", "*.pdf", "*.odp", "*.key");
            case EVIDENCE -> List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff");
        };
    }

    /// Whether the name of this file ends as names of this kind do. A title with a date has points too.
    public boolean ends(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return patterns().stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
    }

    @Override
    public String labelPrefix() {
        return "file-kind";
    }
}
