"""What the service costs, measured; `python -m benchmarks` runs all of it."""
