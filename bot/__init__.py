"""Front ends and processes: the only asynchronous code, and the place that wires things together."""

__version__ = "0.3.0"
