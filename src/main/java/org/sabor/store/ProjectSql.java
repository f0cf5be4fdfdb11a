package org.sabor.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.model.Bilingual;
import org.sabor.model.Goal;
import org.sabor.model.Picture;
import org.sabor.model.Project;

/// The table `project`.
final class ProjectSql extends RowSql<Project> {
    ProjectSql(Json json) {
        super(json, "project", """
            id, title_bg, title_en, acronym, number, programme_bg, programme_en, premises, aims, activities, goals,
            funding_line_bg, funding_line_en, disclaimer_bg, disclaimer_en, logos, logos_alternative_bg,
            logos_alternative_en\
            """);
    }

    @Override
    Project read(Columns columns) throws SQLException {
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
                picture(columns.optionalText(), columns.bilingual()));
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
                .text(row.logos() == null ? null : row.logos().hash())
                .bilingual(row.logos() == null ? Bilingual.EMPTY : row.logos().alternative());
    }

    private static @Nullable Picture picture(@Nullable String hash, Bilingual alternative) {
        return hash == null ? null : new Picture(hash, alternative);
    }
}
