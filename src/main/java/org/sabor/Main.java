package org.sabor;

/// The program's entry: a window or a command, by its arguments.
public final class Main {
    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {
        System.out.println("Sabor");
    }
}
