package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Bilingual;
import org.sabor.model.Goal;
import org.sabor.model.Logo;
import org.sabor.model.Project;
import org.sabor.model.Retention;
import org.sabor.model.SheetRules;

/// The table `project`.
final class ProjectSql extends RowSql<Project> {
    ProjectSql(Json json) {
        super(json, "project", """
            id, title_bg, title_en, acronym, number, programme_bg, programme_en, premises, aims, activities, goals,
            funding_line_bg, funding_line_en, disclaimer_bg, disclaimer_en, logos, logos_alternative_bg,
            logos_alternative_en, other_logos, sheets, retention\
            """);
    }

    @Override
    Project read(Columns columns) {
        return new Project(
                columns.id(),
                columns.bilingual(),
                columns.text(),
                columns.text(),
                columns.bilingual(),
                columns.list(Bilingual.class),
                columns.list(Bilingual.class),
                columns.list(Bilingual.class),
                columns.list(Goal.class),
                columns.bilingual(),
                columns.bilingual(),
                columns.picture(),
                columns.list(Logo.class),
                columns.value(SheetRules.class),
                columns.value(Retention.class));
    }

    @Override
    void write(Project row, Values values) {
        values.id(row.id())
                .bilingual(row.title())
                .text(row.acronym())
                .text(row.number())
                .bilingual(row.programme())
                .list(row.premises())
                .list(row.aims())
                .list(row.activities())
                .list(row.goals())
                .bilingual(row.fundingLine())
                .bilingual(row.disclaimer())
                .picture(row.logos())
                .list(row.otherLogos())
                .optional(row.sheets())
                .optional(row.retention());
    }
}
