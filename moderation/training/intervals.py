"""Bounds of shares that were counted."""

from typing import Final

import numpy as np

Interval = tuple[float, float]

NINETY_FIVE: Final = 1.959963984540054
"""Standard deviations on either side that hold 95 % of a normal distribution."""


def wilson(hits: float, trials: float) -> Interval:
    """Bound a share by Wilson's 95 % interval; nothing tried means nothing known."""
    if trials <= 0:
        return 0.0, 1.0
    share, z = hits / trials, NINETY_FIVE
    centre = share + z * z / (2 * trials)
    spread = z * np.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    return float((centre - spread) / scale), float((centre + spread) / scale)
