"""The rules in one list; each reports signals, `decide` weighs them."""

from collections.abc import Mapping

from moderation.core.evidence import Rule
from moderation.core.rules.advertising import advertising
from moderation.core.rules.callousness import callousness
from moderation.core.rules.care import cries_for_help
from moderation.core.rules.copyright import copyright as copied_texts
from moderation.core.rules.crime import crime_frames, crime_recipes
from moderation.core.rules.epithets import epithets
from moderation.core.rules.fairness import emptiness, unfairness
from moderation.core.rules.hate import hate_compounds, hate_frames, hate_words
from moderation.core.rules.house import house_words
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
from moderation.core.rules.privacy import personal_data
from moderation.core.rules.remarks import remarks
from moderation.core.rules.remarks.tone import slights
from moderation.core.rules.symbols import allusions, echoes, signs
from moderation.core.rules.unmasking import unmasking, whereabouts

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
        hate_compounds,
        hate_frames,
        echoes,
        hateful_name,
        signs,
        allusions,
        crime_frames,
        crime_recipes,
        cries_for_help,
        personal_data,
        unmasking,
        whereabouts,
        advertising,
        copied_texts,
        house_words,
        unfairness,
        emptiness,
        remarks,
        slights,
    )
)

_HEARD: Mapping[str, tuple[Rule, ...]] = {
    "insult": (insults, commands, groups, imputations),
    "contempt": (insults, epithets, imputations),
    "offensive": (deaths, crises, victims, obscenities, curses, callousness),
    "hate": (
        hate_words,
        hate_compounds,
        hate_frames,
        crime_frames,
        crime_recipes,
        cries_for_help,
    ),
    "crime": (signs, hate_frames, crime_frames, crime_recipes, cries_for_help),
    "care": (crime_recipes, cries_for_help),
    "house": (house_words,),
    "fairness": (unfairness,),
}
"""Families of lists (`insult-…`) and the rules that say nothing without their words."""

HEARERS: Mapping[str, frozenset[str]] = {
    name: frozenset(family for family, rules in _HEARD.items() if rule in rules)
    for name, rule in RULES
}
"""The families each rule listens to; a rule without any reads every text itself."""
