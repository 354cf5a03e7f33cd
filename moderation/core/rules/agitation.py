"""Recipes of C4.2: calls for crimes and praise of those who commit them."""

from moderation.core.recipes import Meaning, Recipe, recipes
from moderation.core.rules.vocabulary import VOCABULARY
from moderation.core.signal import Effect, Severity

_APPROVAL = Meaning(
    rule="crime.approval", clause="C4.2", severity=Severity.S4, effect=Effect.BLOCK
)
_CALL = Meaning(
    rule="crime.call", clause="C4.2", severity=Severity.S4, effect=Effect.BLOCK
)
_VIOLENT = Meaning(
    rule="crime.veiled", clause="C4.2", severity=Severity.S4, effect=Effect.FLAG
)

_PRAISED = recipes(
    _APPROVAL,
    """
    <assault> @homage
    <body> @limb @broken_limb @homage -@surgery
    <property> (fire|brand_gesteckt|brand_gesetzt|angezündet|abgefackelt) @homage
    """,
    VOCABULARY,
    unless="@rescue @story @play @report @tech",
    wide=True,
)

_HEROES = recipes(
    _APPROVAL,
    """
    <gunman> @hero
    <killed> <person> @glad (dass|daß|wurde|that|got|was)
    """,
    VOCABULARY,
    unless="@rescue @story @play @report @tech @caught",
)

_SABOTAGE = recipes(
    _CALL,
    """
    <property> @arson @homage
    <property> @arson <person> (einfach|mal|endlich|sollte\\w*|müsste\\w*)
    <property> @sabotage (wir|lasst_uns|let['’]?s|we) @mob
    <property> @sabotages @mob
    <property> @order_to @destroy
    <property> @missile @throw
    <person> @order_to @hurt
    <body> @limb @order_to @wound (ihm|ihr|ihnen|denen|dem|der|his|her|their)
    <belonging> @order_to (ihm|ihr|ihnen|denen|dem|der|his|her|their) -(kind|hund|hitze)
    <gallows> <person> @order_to
    (<beat>|<slay>) <person> @somebody
    (<carried>|<bomb>) @office @hurled @remedy
    (<carried>|<bomb>) <property> @hurled @remedy
    <riot> @office
    <riot> @mob
    <body> @limb @wound <person> @somebody
    <body> @limb @wound <person> @ought
    """,
    VOCABULARY,
    unless="@report @story @play @tech <refuge>",
)

_ORDERS = recipes(
    _CALL,
    """
    <slay> <person> @lot
    <slay> @office @lot
    (<kill>|<beat>) <person> @please
    <dangle> @coming -@trimmed
    <bullet> <person> @solved
    <bullet> @him @solved
    <gallows> (<person>|<property>) @bringing (wer|ich|wir|leute|who|i|we|let['’]?s)
    """,
    VOCABULARY,
    unless="@report @story @play @tech @ledger @lately <group> <slur> <refuge>",
    wide=True,
)

_VIOLENCE = recipes(
    _VIOLENT,
    """
    <bullet> @solved
    (<kill>|<beat>|<carried>|<burn>) <person> @intent
    (<kill>|<beat>|<carried>|<burn>) @you @intent
    """,
    VOCABULARY,
    unless="@report @story @play @tech @ledger @lately @help @friendly @alone <thing>",
)

AGITATION: tuple[Recipe, ...] = (
    *_PRAISED,
    *_HEROES,
    *_SABOTAGE,
    *_ORDERS,
    *_VIOLENCE,
)
