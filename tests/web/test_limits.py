from moderation.web.limits import MOST, Buckets


class Ticks:
    """A clock that moves when told to."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def test_a_burst_is_let_through_and_then_held():
    buckets = Buckets(10, 2, Ticks())
    assert [buckets.wait("k") for _ in range(3)] == [0, 0, 0.1]


def test_tokens_come_back_with_time():
    ticks = Ticks()
    buckets = Buckets(10, 1, ticks)
    buckets.wait("k")
    ticks.now += 0.1
    assert buckets.wait("k") == 0


def test_one_key_does_not_pay_for_another():
    buckets = Buckets(10, 1, Ticks())
    buckets.wait("one")
    assert buckets.wait("other") == 0


def test_a_batch_leaves_a_debt():
    buckets = Buckets(10, 5, Ticks())
    buckets.wait("k")
    buckets.spend("k", 14)
    assert buckets.wait("k") == 1.1


def test_a_rate_of_nothing_sets_no_limit():
    buckets = Buckets(0, 1, Ticks())
    buckets.spend("k", 1000)
    assert [buckets.wait("k") for _ in range(3)] == [0, 0, 0]


def test_the_keys_idle_for_longest_are_forgotten():
    buckets = Buckets(1, 1, Ticks())
    buckets.wait("old")
    for number in range(MOST):
        buckets.wait(str(number))
    assert buckets.wait("old") == 0
    assert buckets.wait(str(MOST - 1)) > 0
