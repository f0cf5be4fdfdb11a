package org.sabor.model;

/// Whether somebody has a seat on a visit, or waits for one.
public enum SeatState {
    GOING,
    WAITING
}
