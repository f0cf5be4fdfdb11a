/// The reports of online meetings: taken in, file after file, with who the names are; and the names of those taken in
/// before. May use the kit, `meetings`, `spreadsheet`, `workspace`, `names`, `model`, `message`.
@NullMarked
package org.sabor.ui.online;

import org.jspecify.annotations.NullMarked;
