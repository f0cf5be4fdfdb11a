package org.sabor.sample;

import java.util.ArrayList;
import org.sabor.model.Evidence;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;

/// The demonstration seminar as it was before anything of its attendance was proved.
public final class Unproven {
    private Unproven() {}

    /// The demonstration without printed sheets, online reports and evidence.
    public static Sample demo() {
        var demo = Sample.demo();
        var seminar = demo.seminar();
        var rows = new ArrayList<Row<?>>();
        for (var row : seminar.rows()) {
            switch (row) {
                case SheetPrint _, OnlineReport _, OnlineAttendee _, Evidence _ -> {}
                default -> rows.add(row);
            }
        }
        return new Sample(Seminar.ofRows(rows), demo.pictures());
    }
}
