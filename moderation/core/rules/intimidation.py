"""Recipes of C4.2: threats announced, set as a condition, or told as a fate."""

from moderation.core.recipes import Meaning, Recipe, recipes
from moderation.core.rules.vocabulary import VOCABULARY
from moderation.core.signal import Effect, Severity

_THREAT = Meaning(
    rule="crime.threat", clause="C4.2", severity=Severity.S4, effect=Effect.BLOCK
)
_COERCION = Meaning(
    rule="crime.coercion", clause="C4.2", severity=Severity.S4, effect=Effect.BLOCK
)
_VEILED = Meaning(
    rule="crime.veiled", clause="C4.2", severity=Severity.S4, effect=Effect.FLAG
)

_ARMED = recipes(
    _THREAT,
    """
    <carried> @arriving @me @towards (mit|with|und|bring\\w*|nehme?)
    <carried> @arriving @me @office (mit|with|und|bring\\w*|nehme?)
    <carried> @arriving @me @condition (mit|with|und|bring\\w*|nehme?)
    <carried> (besuch_von_mir|besuch_von_uns|besuch_von_meine\\w*|a_visit_from)
    <carried> @me @demo (bring\\w*|nehm\\w*|mitbringen|come|coming|komme)
    <carried> @else (ich|mich|mir|meine\\w*|my|me|i)
    <carried> @me @whose @shoved
    <carried> @me @armed (dich|dir|dein\\w*|euch|eure\\w*|you|your)
    <ambush> @me @him
    """,
    VOCABULARY,
    unless="@report @story @play @help @friendly",
)

_WOUNDING = recipes(
    _THREAT,
    """
    <body> @limb @wound @me (dir|euch|ihnen|ihm|denen|dia|eich|your|his|her|their)
    <body> @limb @wound <person> (ich|wir|i|we|i['’]ll) -(hat|hatte|has|had|haben)
    <body> @limb @wound @me (wer|whoever|jedem|jeden|jeder|dem)
    <body> @limb (schlohn_i|schloh_i|schlag_i|hau_i|brich_i) (dir|di|euch|eich)
    """,
    VOCABULARY,
    unless="@report @story @play @alone (schlage_vor|haare|vor|herz)",
)

_ANNOUNCED = recipes(
    _THREAT,
    """
    <strike> (ich|wir|i|ma|i['’]ll|we['’]ll) @hurt @him
    <person> (ich|wir|i|ma|i['’]ll|we['’]ll) @hurt (den|die|das|diesen?|dem|the|that)
    <property> (eurem|eurer|eure|euer|deinem|deiner|your) @boom @soon
    <body> @limb @broken_limb @atyou @learn -@surgery
    """,
    VOCABULARY,
    unless="@report @story @play @tech @alone @friendly @past @ledger <thing>",
)

_RAZED = recipes(
    _THREAT,
    "<property> (ich|wir|i|ma|i['’]ll|we['’]ll) @destroy @whose",
    VOCABULARY,
    unless="@report @story @play @tech @friendly @past @ledger",
)

_FATES = recipes(
    _THREAT,
    """
    <ruin> @you @vow
    <ruin> <omen>
    <seize> @me @never
    <lurk> @me @lurking @atyou
    <lurk> <carried> @me @atyou
    """,
    VOCABULARY,
    unless="@report @story @play @friendly (arzt|unfall|vorsicht|versicherung)",
    negated=True,
)

_ATTACKS = recipes(
    _THREAT,
    """
    (<property>|<refuge>) @blown (fliegt|fliegen|geht|gehen|brennt|brennen|wird) @mine
    (<property>|<belonging>) @shooting @panes (ich|i|wir|we)
    """,
    VOCABULARY,
    unless="@report @story @play @tech (foto\\w*|bilder|tor|ball|drohne)",
)

_FORETOLD = recipes(
    _VEILED,
    """
    <ruin> @you
    <ruin> (wirst|werdet|will|won['’]t|gonna)
    <seize> @me
    """,
    VOCABULARY,
    unless="@report @story @play @friendly (arzt|unfall|versicherung)",
    negated=True,
)

_HOSTAGES = recipes(
    _COERCION,
    """
    <dear> @else @mishap
    <dear> @notice @mishap
    <shame> @else @exposing
    <dear> <command> @else (wir|ich|we|i)
    <dear> @me @knowing (wo|wann|where|when|schul\\w*|kita)
    <habit> @me @knowing @when (lieber|besser|vorsicht\\w*)
    <dear> @soon (brennt|brennen|tot|explodiert|blutet|burns|burning|dead)
    """,
    VOCABULARY,
    unless="@report @story @play @lawful @friendly",
    negated=True,
)

_SCHOOLS = recipes(
    _COERCION,
    "<dear> @attends @beware",
    VOCABULARY,
    unless="@report @story @play @lawful @friendly",
    wide=True,
    negated=True,
)

_HINTS = recipes(
    _VEILED,
    """
    <omen>
    <menacing> <person> -<thing>
    <menacing> @you -<thing>
    <killed> @formerly @suchfolk (hätte|wäre|wären|would)
    <menacing> (solche\\w*|denen|jeder|jeden|irgendwann|ihrer_stelle)
    <gallows> <person> @should
    <gallows> @you @should
    <person> @known (wo|wann|where|when) @haunt
    <dear> @attends @tag
    <habit> (ich|wir|i|we) @knowing @when -(nicht)
    <bomb> (amok|amoklauf|bombe|anschlag|rampage) @grasp
    """,
    VOCABULARY,
    unless="@report @story @play @lawful @kind",
    negated=True,
)

INTIMIDATION: tuple[Recipe, ...] = (
    *_ARMED,
    *_WOUNDING,
    *_ANNOUNCED,
    *_RAZED,
    *_FATES,
    *_ATTACKS,
    *_FORETOLD,
    *_HOSTAGES,
    *_SCHOOLS,
    *_HINTS,
)
