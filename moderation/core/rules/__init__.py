"""The rules in one list; each reports signals, `decide` weighs them."""

from moderation.core.evidence import Rule
from moderation.core.rules.advertising import advertising
from moderation.core.rules.callousness import callousness
from moderation.core.rules.copyright import copyright as copied_texts
from moderation.core.rules.crime import crime_frames
from moderation.core.rules.epithets import epithets
from moderation.core.rules.fairness import emptiness, unfairness
from moderation.core.rules.hate import hate_frames, hate_words
from moderation.core.rules.imputation import imputations
from moderation.core.rules.insult import commands, groups, insults
from moderation.core.rules.names import hateful_name
from moderation.core.rules.offensive import (
    crises,
    curses,
    deaths,
    obscenities,
    victims,
)
from moderation.core.rules.privacy import personal_data, unmasking
from moderation.core.rules.symbols import allusions, echoes, signs

RULES: tuple[tuple[str, Rule], ...] = tuple(
    (rule.__name__, rule)
    for rule in (
        insults,
        epithets,
        commands,
        groups,
        imputations,
        deaths,
        crises,
        victims,
        obscenities,
        curses,
        callousness,
        hate_words,
        hate_frames,
        echoes,
        hateful_name,
        signs,
        allusions,
        crime_frames,
        personal_data,
        unmasking,
        advertising,
        copied_texts,
        unfairness,
        emptiness,
    )
)
