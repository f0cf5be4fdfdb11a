package org.sabor.model;

import java.time.LocalDateTime;

/// That a file is a copy for a second registration desk, without phones, diets and notes; its marks are taken back into
/// the seminar it was copied from.
///
/// @param name what the desk is called, for instance „Desk 2“
/// @param made when it was copied, local time of the seminar: what was recorded before came along
public record DeskCopy(String name, LocalDateTime made) {
    public DeskCopy {
        name = name.strip();
    }
}
