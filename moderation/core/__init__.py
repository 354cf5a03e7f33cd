"""The decision: pure functions of values, with no clock, disk, network or logger."""
