package org.sabor.ui.desk;

/// What is said of one of the people who fit what is typed.
///
/// @param number on a printed list, or empty
/// @param other the name in the other script, or empty where it is the same
/// @param facts organisation, role, seat: what tells two people of one name apart
/// @param mark that somebody has marked or counted them before, or empty
/// @param needs what they need, or empty
record Hit(String number, String name, String other, String facts, String mark, String needs) {}
