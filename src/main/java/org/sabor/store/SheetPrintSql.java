package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.DayPart;
import org.sabor.model.Period;
import org.sabor.model.SheetPrint;
import org.sabor.model.Signatures;
import org.sabor.model.WrittenIn;

/// The table `sheet_print`.
final class SheetPrintSql extends RowSql<SheetPrint> {
    SheetPrintSql(Json json) {
        super(json, "sheet_print", "id, number, day, part, session, at, rows, blank_rows, signed, written_in, scan");
    }

    @Override
    SheetPrint read(Columns columns) {
        return new SheetPrint(
                columns.id(),
                columns.number(),
                new Period(columns.id(), columns.constant(DayPart.class), columns.optionalId()),
                columns.moment(),
                columns.ids(),
                columns.number(),
                columns.list(Signatures.class),
                columns.list(WrittenIn.class),
                columns.optionalId());
    }

    @Override
    void write(SheetPrint row, Values values) {
        values.id(row.id())
                .number(row.number())
                .id(row.period().day())
                .constant(row.period().part())
                .id(row.period().session())
                .moment(row.at())
                .list(row.rows())
                .number(row.blankRows())
                .list(row.signed())
                .list(row.writtenIn())
                .id(row.scan());
    }
}
