"""C7: the appeal to stay fair; a person may look, nothing here ever blocks."""

from collections.abc import Iterator
from dataclasses import dataclass

from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.patterns import Pattern
from moderation.core.rules.passages import Meaning, first_of, passage
from moderation.core.rules.turns import cued_sentences, found_at
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern, phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """An unfair turn of phrase, sought in the sentence of a cue."""

    rule: str
    clause: str
    pattern: Pattern


_TALK = r"(?:diskutier|red|sprech|streit|argumentier)\w*"
_SURELY = (
    r"(?:offensichtlich|offenbar|anscheinend|wohl|sicher|bestimmt|garantiert|obviously|"
    r"clearly)"
)
_CAMP = (
    r"\w*(?:fraktion|lobby|jünger|fanboys|bubble|sekte|blase|versteher|gläubigen?|"
    r"gutmenschen)"
)
_CLAQUE = (
    r"(?:\w*troll\w*|schreiber\w*|shill\w*|poster\w*|kommentator\w*|bot\w*|"
    r"claqueur\w*|agent\w*|propagandist\w*)"
)
_CENSORED = (
    r"(?:zensor|zensur|durchlässt|durchgelassen|durchkommt|freigeschaltet|gelöscht|"
    r"wegzensiert|zensiert|censor\w*)"
)
_TURNS = (
    Turn(
        rule="fairness.dismissal",
        clause="C7.1",
        pattern=phrases(rf"""
            (leuten?|typen|menschen|einem|people|someone) (wie|like) YOU … {_TALK}
            mit (dir|ihnen|euch) … {_TALK} … (nicht|nie|sinnlos|zwecklos)
            mit (dir|ihnen|euch) … {_TALK} … zeitverschwendung
            (zeitverschwendung|sinnlos|zwecklos) … mit (dir|ihnen|euch) … {_TALK}
            (halt dich|halten sie sich|misch dich) … (raus|ein)
            (not|no point|waste) … (talking|arguing|argue) … you
            (diskutier\w*|argumentier\w*|debattier\w*|lesen|denken|logik|fakten
            |zuhören|arguing|debating|reading|logic) … (not your
            |nicht( so| gerade| wirklich)* (dein\w*|ihr\w*|eure?\w*))
            lass(t|en sie)? es (einfach|lieber|bleiben|doch)
            mit (so (jemandem|einem|einer|was|welchen)|solchen \w+|sowas) (\w+ )?{_TALK}
            (spar|spart|sparen) (dir|euch|sie sich) … (kommentar\w*|atem|mühe
            |belehrung\w*|weisheiten|gelaber|senf)
            (niemand|keiner|wer|nobody|no one|who) … (hat )?(dich|sie|euch
            |you)? ?(gefragt|asked)( you)?
            (interessiert|juckt) (hier )?(keinen|niemanden|keine sau|keinen menschen
            |kein schwein)
            (nobody|no one) (asked|cares)
            (wen|who) (interessiert|juckt|cares) (\w+ )?(was|what) (du|sie|you)
            geh (lieber |doch |mal |wieder |zurück )*(spielen|stricken|häkeln|gassi
            |sandkasten|in den sandkasten|woanders|schlafen|ins bett)
            (back to|go back to) … (sandbox|kindergarten|facebook|reddit|twitter|4chan)
            (zurück|geh) … (zu|in) (facebook|twitter|telegram|tiktok|deine\w* (blase
            |bubble|echokammer|telegram\w*))
            (save|spare) (it|your breath|us)
            get a life
            touch grass
            kauf dir ein leben
            such dir (ein hobby|freunde)
            geh weinen
            träum(en sie)? weiter
        """),
    ),
    Turn(
        rule="fairness.person",
        clause="C7.1",
        pattern=phrases(rf"""
            (du|sie|ihr|you) (\w+ )?(\w+ )?{_SURELY} … (nie|niemals|noch nicht|keine)
            you (\w+ )?{_SURELY} … (never|no idea|no clue)
            (hast|habt|haben) YOU (offensichtlich|anscheinend|wohl) … (nie|keine)
            you've (clearly |obviously )?never
            nie … (also|dann) lass(en sie|t)? es
            YOU … (keine|null|nicht die geringste|keinen blassen) (ahnung|schimmer
            |dunst|plan)
            (merkst|merken|merkt) YOU … (selbst|selber|eigentlich|noch)
            (arme[rs]?|bemitleidenswerte[rs]?|poor) (würstchen|irre[rn]?|wicht|seele
            |soul|thing)
            (was|what) (stimmt|läuft|ist) (\w+ )?(nicht|falsch|verkehrt|wrong) … (mit
            |bei|with) (dir|ihnen|euch|you)
            what('s| is) wrong with you
            (du|sie) … (tust|tun) … (nur |einfach |echt |wirklich )*leid
            you('re| are) … (embarrassing|pathetic)
            (machst|macht) (du|ihr) (dich|euch) … (lächerlich|zum affen|zum gespött
            |zum deppen)
            wer (so ?was|so etwas) schreibt … (hat|ist|war|kann)
            (geh )?(go )?(back to|zurück in die|zurück zur) schoo?l\w*
        """),
    ),
    Turn(
        rule="fairness.condescension",
        clause="C7.1",
        pattern=pattern(
            r"(?:^|,)\W*(?:(?:na|ach|ja|nein|hör zu),? )?(?:kindchen|bürschchen|"
            r"jungchen|freundchen|herzchen|mädel|schätzelein|spätzchen|kleiner|"
            r"junger mann|mein (?:lieber )?freund)\s?(?:[,!]|$)|"
            r"\b(?:werd|werde|werden sie) (?:erst ?mal |endlich )?erwachsen|"
            r"\bin mein alter\b|\berst ?mal (?:was |etwas )?(?:erwachsen|arbeiten|"
            r"leisten|trocken)|\b(?:grün|trocken) hinter den ohren|\bgrow up\b|"
            r"\b(?:du|sie|ihr|you) (?:\w+ ){0,4}(?:noch|still|too) (?:\w+ ){0,2}"
            r"(?:jung|grün|young|green)\b|\bwächst sich (?:noch )?aus|"
            r"\bwenn (?:du|sie|ihr) (?:mal |erst |einmal ){0,2}(?:groß|größer|"
            r"erwachsen|"
            r"älter|alt genug|in mein\w* alter)\b|"
            r"\bin (?:deinem|ihrem|eurem) (?:zarten )?alter\b|"
            r"\b(?:weiß|wissen) (?:deine|ihre) (?:mama|mutti|mutter|mami|eltern)\b|"
            r"\bfrag (?:mal )?(?:deine|die) (?:mama|mutti|mami|oma)\b|"
            r"\b(?:komm|melde dich|meld dich|come back|call me|let me know) (?:erst |"
            r"bitte |"
            r"gerne? |dann )?(?:wieder|back)?,? ?(?:wenn|when|once|after) (?:du|sie|"
            r"you|you've|"
            r"you'?re)\b|"
            r"\b(?:when|once) you(?:'re|'ve| are| have)? (?:older|grown|grow up|"
            r"finished "
            r"school)\b|\badults are talking|\berwachsene (?:reden|sprechen|"
            r"unterhalten)|"
            r"(?:, |^|\b)(?:kid|kiddo|sonny|champ|sweetie|sweetheart|little one|"
            r"buddy boy|"
            r"kleines|mäuschen|junger padawan|mein kind|meine liebe|"
            r"mein guter)[.!?,]*$|"
            r"\b(?:das|es) (?:verstehst|verstehen|begreifst) (?:du|sie) (?:\w+ ){0,3}"
            r"(?:noch nicht|später|irgendwann|eines tages)\b|"
            r"\b(?:lass|lassen sie) (?:das |die |es )?(?:mal )?(?:die )?(?:erwachsenen|"
            r"profis|großen|fachleute|experten)\b|\bleave (?:it|this|that) to the "
            r"(?:adults|grown-?ups|professionals|experts)\b|\bbless your heart\b"
        ),
    ),
    Turn(
        rule="fairness.camp",
        clause="C7.1",
        pattern=phrases(rf"""
            (schon wieder|war (ja )?klar|wie immer|typisch|natürlich wieder) … {_CAMP}
            {_CAMP} … (war (ja )?klar|wie immer|mal wieder)
            (liebe|ach,? die|hallo|na,? ihr) (ewigen |ganzen |üblichen |lieben )?{_CAMP}
            {_CAMP},? (jammern|heulen|meckern|maulen|wie|always|as usual)
            (usual|typical) (\w+ ){{0,2}}(fanboys?|crowd|bubble|lobby|cult|snowflakes
            |shills)
            (üblichen verdächtigen|die ewiggestrigen|berufsempörten
            |empörungsbeauftragten)
        """),
    ),
    Turn(
        rule="fairness.shill",
        clause="C7.2",
        pattern=phrases(rf"""
            (wie ?viel|was|wer|how much|who) … (be)?(zahl|pay)\w* (\w+ )?YOU
            (wirst|werden|werdet) YOU … bezahlt
            (be)?zahl(t|en) YOU … (hersteller|konzern\w*|firma|\w*lobby|industrie|dafür)
            (wie ?viel|was) … (überweis\w*|zahl\w*|bezahl\w*|spendier\w*) (\w+ )?YOU
            (bezahlte[rn]?|gekaufte[rn]?|paid) (\w+ )?{_CLAQUE}
            YOU … (gehaltsliste|payroll|(marketing-?|pr-)abteilung|im auftrag)
            (seid|sie sind|bist) (\w+ ){{0,4}}(gekauft|geschmiert|korrupt|bezahlt)
            (kreml|russen|regierungs|konzern|impf)-?(troll|bot|schreiber)\w*
            (was|wie ?viel) (gibt'?s|gibts|kriegst|bekommst|kriegt|verdienst|bekommen
            |zahlt|zahlen|springt) … (pro (zeile|kommentar|post|beitrag|wort|like)
            |dafür|dabei für (dich|sie)|vom \w+|von \w+)
            how much … (paid|pay|pays|paying|get|earn|make) … (you|per (post|comment
            |line)|for this|for that)
            (who|wer) … (pays|paying|bezahlt|zahlt|sponser\w*|finanziert) … YOU
            (auftrags|lohn|miet|gefälligkeits)-?(schreiber|maul|kommentator|troll)\w*
            (konzern|lobby|system|partei|pharma|staats|industrie)-?(knecht|hure
            |söldner|soldat|sprachrohr|lautsprecher|marionette)\w*
            (arbeitest|arbeiten|bist|sind) (du|sie) (etwa|wohl|zufällig|vielleicht
            |bestimmt|nicht zufällig) … (bei|für|von|angestellt|beschäftigt)
            (wohl|bestimmt|sicher|offenbar|offensichtlich|klar) … (vom|von der|von den
            |aus der) … (marketing\w*|pr-\w+|presseabteilung|pressestelle|konzern\w*
            |lobby|hersteller) … (geschickt|bezahlt|hier|angestellt|gekauft|unterwegs
            |abteilung)
            (hallo|grüße|gruß) … (marketing|pr)-?(abteilung|team)
            (astroturfer\w*|sockenpuppe\w*|sock ?puppets?
            |bezahlter account|fake-?account)
            (do|are) you … (work|working|employed|paid) (for|by) (\w+ ){{0,2}}\w+
        """),
    ),
    Turn(
        rule="fairness.bait",
        clause="C7.2",
        pattern=phrases(r"""
            popcorn (\w+ ){0,3}(raus|bereit|her|ready)
            (hol\w*|hole mir|wo ist) (\w+ ){0,3}popcorn
            popcorn hol\w*
            popcorn … (mikrowelle|bereit|fertig|steht|geholt)
            (gleich|jetzt|bald|achtung|wetten|vorsicht) … (kommen|kriechen|melden
            |springen|drehen|heulen|toben|rasten) … (jünger|fanboys|trolle|gutmenschen
            |\w*fraktion|löchern|\w*lobby|\w*fans|\w*bubble|wutbürger|besserwisser
            |\w*sekte|\w*gemeinde|durch|aus)
            (here come|cue|incoming|waiting for) … (fanboys|brigade|crowd|army|mob
            |tears|meltdown|outrage|apologists|snowflakes|whining)
            aus (ihren|den|euren) löchern
            (chips|bier|cola|getränk\w*|sessel) (\w+ )?(stehen|steht|liegen|sind|ist
            |schon) (\w+ )?(bereit|kalt|auf)
            (und )?(jetzt|nun) (dürft|könnt|darf) (ihr|sie|du) … (heulen|weinen
            |jammern|kreischen|schnappatmen|meckern|toben)
            (bin )?gespannt,? wer (\w+ ){0,3}(heult|ausrastet|jammert|explodiert
            |platzt|schnappatm\w*)
            (schnappatmung|shitstorm) in \w+
            (na,? )?(getroffen|triggert|getriggert) … (hund\w*|wohl|euch|dich|was|oder)
            getroffene hunde bellen
            gleich … (heulen|kreischen|jammern|weinen|geheule)
            heult? doch
            heul leise
            mimimi
            cry more
            triggered
        """),
    ),
    Turn(
        rule="fairness.meta",
        clause="C7.2",
        pattern=phrases(rf"""
            (mal (sehen|schauen|gucken)|gespannt|wetten|let's see) … {_CENSORED}
            (wird|werde|wurde) … (eh|sowieso|bestimmt|gleich|natürlich) … {_CENSORED}
            zensor(en)? … (wieder|zuschlagen|schlägt|schnell|fleißig)
            (gespannt|mal sehen|mal schauen|wetten|let's see
            |how long) … wie lange? … (stehen|steht|bleibt|überlebt|online|drin|dauert)
            (how long|wonder|bet|bets) … (until|before|till|that) … (this|it|mods
            |my) … (deleted|removed|gone|censored|taken down)
            (wetten|wette|bet) … {_CENSORED}
            (gelöscht|weg|zensiert|deleted) in (3|drei|three|ein paar|wenigen)
            (löscht|zensiert|delete|censor) (das|es|mich|this|it|me) (doch|ruhig|eh
            |wieder|all you)
        """),
    ),
)
_SHOUTING = Meaning(
    rule="fairness.shouting", clause="C7.1", severity=Severity.S1, effect=Effect.FLAG
)
_EMPTY = Meaning(
    rule="fairness.empty", clause="C7.2", severity=Severity.S1, effect=Effect.FLAG
)
_DENIAL = pattern(r"\b(?:nicht|kein\w*|nie|nichts|nur|endlich|not|never|no|stop)\b")
_JOY = pattern(
    r"\b(?:lieb\w*|super|geil\w*|beste\w*|schön\w*|hübsch|cool\w*|danke|toll\w*|gut\w*|"
    r"zufrieden|hammer|herz\w*|glückwunsch|omg|love|great|best|thanks?|nice)\b|[❤😍😘💖🥰👍]"
)
_LETTERS = pattern(r"[^\W\d_]+")


def unfairness(evidence: Evidence) -> Iterator[Signal]:
    """Report unfair turns, at most one signal of each kind."""
    if "fairness-cue" in evidence.hits:
        yield from first_of(_turned(evidence))


def emptiness(evidence: Evidence) -> Iterator[Signal]:
    """Report a text all in capitals, or one that only says it was first."""
    original = evidence.text.original
    if (
        original.isupper()
        and len(_LETTERS.findall(original)) > 4
        and _is_cross(evidence)
    ):
        whole = Hit("", "", 0, len(evidence.text.folded.text), (0, len(original)))
        yield from passage(evidence, whole, _SHOUTING)
    for hit in evidence.hits.get("fairness-empty", ()):
        if not original.replace(original[slice(*hit.span)], "").strip(" .!?\n1🥇"):
            yield from passage(evidence, hit, _EMPTY)


def _is_cross(evidence: Evidence) -> bool:
    """People also shout for joy."""
    folded = evidence.text.folded.text
    cross = folded.count("!") + folded.count("?") > 1 or _DENIAL.search(folded)
    return bool(cross) and not _JOY.search(folded)


def _turned(evidence: Evidence) -> Iterator[Signal]:
    for start, sentence in cued_sentences(evidence, "fairness-cue"):
        for turn in _TURNS:
            found = turn.pattern.search(sentence)
            if found is None:
                continue
            meaning = Meaning(
                rule=turn.rule,
                clause=turn.clause,
                severity=Severity.S1,
                effect=Effect.FLAG,
            )
            yield from passage(evidence, found_at(evidence, start, found), meaning)
