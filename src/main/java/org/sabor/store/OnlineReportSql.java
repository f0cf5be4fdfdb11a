package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.MeetingPlatform;
import org.sabor.model.OnlineReport;

/// The table `online_report`.
final class OnlineReportSql extends RowSql<OnlineReport> {
    OnlineReportSql(Json json) {
        super(json, "online_report", "id, platform, variant, evidence, day, title, starts, ends");
    }

    @Override
    OnlineReport read(Columns columns) {
        return new OnlineReport(
                columns.id(),
                columns.constant(MeetingPlatform.class),
                columns.text(),
                columns.optionalId(),
                columns.optionalId(),
                columns.text(),
                columns.optionalMoment(),
                columns.optionalMoment());
    }

    @Override
    void write(OnlineReport row, Values values) {
        values.id(row.id())
                .constant(row.platform())
                .text(row.variant())
                .id(row.evidence())
                .id(row.day())
                .text(row.title())
                .moment(row.start())
                .moment(row.end());
    }
}
