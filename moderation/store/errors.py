"""What the store refuses, by name."""


class StoreDown(Exception):
    """The database could not be reached or could not answer."""


class Missing(Exception):
    """There is nothing by that id."""


class Stale(Exception):
    """The claim is over: its fencing token is no longer the current one."""


class BadMasterKey(Exception):
    """The file of the master key is not what was written there; says which."""


class Taken(Exception):
    """The name is in use already."""
