"""Where shipped policies and models lie, in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped_folder(name: str) -> Path:
    """Return the folder `policies` or `models` that came with this code.

    Raises `FileNotFoundError` when neither place has it.
    """
    for root in (_PACKAGE / "_shipped", _PACKAGE.parent):
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(f"the shipped folder {name!r} is missing beside {_PACKAGE}")


def shipped_policies() -> Path:
    return shipped_folder("policies")


def shipped_models() -> Path:
    return shipped_folder("models")
