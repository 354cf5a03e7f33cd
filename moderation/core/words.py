"""Closed word classes of German and English that context is read from; folded forms.

Fragments of regular expressions, without groups that capture; join them and compile
the whole with `pattern`, which knows that people write ae for ä and ss for ß.
"""

import re

from moderation.core.patterns import Pattern

_SPELLINGS = str.maketrans(
    {"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"}
)


def pattern(source: str) -> Pattern:
    """Read an expression over folded text; umlauts must stand outside of `[…]`."""
    return Pattern(source.translate(_SPELLINGS))


def phrases(lines: str) -> Pattern:
    """Read one phrase a line, any of which may match, from word edge to word edge.

    ` … ` skips up to fifty characters of the same sentence; `YOU` is whoever is
    addressed; a line that begins with a bar continues the one before; the rest is a
    regular expression.
    """
    joined = re.sub(r"\n\s*\|", "|", lines)
    alternatives = [line.strip() for line in joined.splitlines() if line.strip()]
    source = "|".join(rf"\b{line}\b" for line in alternatives)
    return pattern(source.replace(" … ", r"\b[^.!?]{0,50}\b").replace("YOU", YOU))


YOU = r"(?:du|dich|dir|ihr|euch|sie|ihnen|you)"
STAFF = (
    r"(?:chef|online|gast|haupt)?(?:autor|redakteur|moderator|administrator|kolumnist|"
    r"reporter|korrespondent|volontär|rezensent|tester)(?:s|in|en|e|innen)?|"
    r"redaktion\w*|mods?|admins?|zensor\w*|schreiberling\w*|verfasser\w*|"
    r"journalist\w*|herausgeber\w*|löschbeauftragte\w*|"
    r"author'?s?|editors?|moderators?|writers?|journalists?|reviewers?|columnists?|"
    r"foren\w*leit\w*"
)
PEOPLE = (
    r"(?:\w*(?:entwickl|programmier|politik|minist|kanzl|präsident|chef|bo(?:ss|ß)|"
    r"manag|vorständ|arbeit|angestellt|beamt|kolleg|nachbar|kund|nutz|leser|schreib|"
    r"kommentator|mitglied|techniker|ingenieur|jünger|fan|wähler|anhänger|gegner|"
    r"befürworter|anwält|anwalt|jäger|professor|lehr|schüler|student|richter|fahr|"
    r"verkäuf|berat|händl|blogg|youtub|influenc|abgeordnet|senator|meist|arzt|ärzt|"
    r"doktor|experte|sprech|train|führ|inhab|betreib|besitz|vertret|gründ|forsch|"
    r"wissenschaftl|künstl|sänger|musik|kritik|informatik|mechanik|handwerk|bäck|"
    r"metzg|pfleg|betreu|erzieh|prüf|gutacht|makl|miet|spieler|stream|hacker|develop|"
    r"designer|zeichner|fotograf|regisseur|friseur|intendant|praktikant|demonstrant|"
    r"dozent|assistent|referent|patient|sekretär|millionär|funktionär|pilot|soldat|"
    r"kandidat|psycholog|lehrling|häftling|zuschau|besuch|teilnehm|bearbeit|gäng|"
    r"beauftragt|beirat|präsid|techniker|kellner|wirt|pfarrer|bischof|train|landwirt|"
    r"leiter|helfer|täter|dirigent|azubi|gamer|coder|texter|fahrer|sitzende|hörige)"
    r"(?:e|er|ers|ern|erin|erinnen|en|in|innen|n|s|t|te|ten|ter|es|ehrer|ler|ner)?"
    r"|\w{3,}(?:er|or|ist|ant|ent|eur|log|är)in(?:nen)?|\w*(?:mann|frau|leut|männer)en?"
    r"|\w{3,}(?:al|an|az|iv|on|oz|ur|in|iz|el|bb|ang)ist(?:en)?"
    r"|(?:gemeinde|stadt|bezirks|betriebs|aufsichts|landes|staats)r(?:a|ä)t(?:e|es|in)?"
    r"|herrn?|mannes|typ|typen|kerl|kerle|bursche\w*|mädchen|mädel|dame|tante|"
    r"person|mensch|leute|user\w*|poster\w*|vorredner\w*|ceo|cto|kanzler\w*|opa|oma|"
    r"guy|dude|wom[ae]n|people|users?|minister|president|mayor|teacher|"
    r"neighbou?r|colleague|owner|engineer|boss|manager|intern|commenter|host|critic|"
    r"columnist|politician|spokes\w+|idiot who|"
    r"ex|bruder|schwester|mutter|vater|sohn|tochter|junge|bube|bub|weib)"
)
INSTITUTIONS = (
    r"(?:\w*(?:regierung|ministerium|behörde|amt|partei|konzern|verlag|verein|"
    r"verband|gewerkschaft|kirche|firma|unternehmen|hersteller|anbieter|bank|"
    r"versicherung|justiz|polizei|politik|industrie|branche|lobby|medien|presse|"
    r"kammer|beirat|bundestag|kommission|laden|support|hotline|gmbh)"
    r"|ag|telekom|bahn|post|microsoft|apple|google|amazon|meta|facebook|"
    r"twitter|x|eu|union|staat|cdu|csu|spd|afd|fdp|grünen?|linken?)"
)
DEVICES = (
    r"(?:treiber|drucker|router|rechner|server|scanner|browser|adapter|lüfter|monitor|"
    r"computer|laptop|handy|telefon|kabel|stecker|akku|gerät|teil|ding|programm|"
    r"software|app|update|system|kernel|prozess|dienst|code|compiler|bug|switch|chip|"
    r"karte|kamera|tastatur|maus|festplatte|cloud|auto|motor|maschine|bot|modem|"
    r"fernseher|windows|linux|outlook|excel|printer|phone|computer)"
)
THINGS = (
    r"\w*(?:treiber|drucker|router|rechner|server|scanner|browser|adapter|lüfter|"
    r"monitor|computer|laptop|handy|tablet|smartphone|telefon|kabel|stecker|buchse|"
    r"akku|gerät|teil|ding|dings|zeug|programm|software|app|tool|update|upgrade|"
    r"version|system|kernel|prozess|dienst|script|skript|code|compiler|bug|fehler|"
    r"switch|chip|platine|karte|kamera|tastatur|maus|bildschirm|display|festplatte|"
    r"ssd|cloud|dienst|plattform|seite|website|webseite|forum|artikel|text|beitrag|"
    r"kommentar|test|video|film|serie|spiel|musik|lied|buch|gesetz|verordnung|"
    r"richtlinie|vorschrift|vertrag|lizenz|tarif|preis|angebot|produkt|modell|auto|"
    r"wagen|rad|motor|batterie|maschine|heizung|wetter|tag|montag|woche|jahr|leben|"
    r"idee|plan|vorschlag|konzept|argument|meinung|aussage|these|theorie|frage|"
    r"antwort|lösung|entscheidung|ökonomie|wirtschaft|technik|"
    r"ki|llm|bot|algorithmus|modem|fernseher|stuhl|tisch|tür|fenster|format|"
    r"standard|protokoll|formular|captcha|banner|werbung|anleitung|dokumentation|doku|"
    r"handbuch|menü|knopf|button|schalter|schraube|kernel|distro|distribution|"
    r"windows|linux|android|ios|macos|excel|outlook|word|teams|java|javascript|php|"
    r"python|rust|docker|systemd|driver|printer|device|thing|program|phone|layout|"
    r"(?:ung|heit|keit|tät|ismus|tion|ment)(?:en|s)?)(?:s|es|en|e|n)?"
)
COPULA = (
    r"(?:ist|is|war|bleibt|wird|sind|waren|bleiben|seien|sei|wäre|are|was|were|"
    r"isch|san|händ|bisch|bist|seid|(?:besteht|bestehen) (?:\w+ ){0,3}aus)"
)
NAMING = (
    r"(?:genannt|nennt|nannten?|nennen|bezeichne\w*|beschimpf\w*|beleidig\w*|"
    r"betitel\w*|"
    r"tituli\w*|diffamier\w*|verunglimpf\w*|angepöbelt|gerufen|"
    r"called|calling|calls|labell?ed)"
)
SAYING = (
    r"(?:geschrie(?:ben|en)|schrieb\w*|schreibt|schreit|schrie|sagen|sagt|sagte|"
    r"sagten|gesagt|"
    r"meint|meinte|meinten|r(?:ie|u)f\w*|brüll\w*|gebrüllt|gepostet|postete|"
    r"getwittert|behaupte\w*|zitat|zitiert\w*|zitiere|gedroht|drohte|droht|gefordert|"
    r"fordert|forderte|said|says|wrote|writes|shouted|yelled|quote\w*)"
)
SPEECH = rf"(?:{NAMING}|{SAYING})"
META = (
    r"(?:wort|wörter|begriff\w*|ausdruck\w*|ausdrücke|bezeichnung\w*|"
    r"schimpfw\w*|beleidigung\w*|beschimpfung\w*|slogan\w*|parole\w*|losung|floskel|"
    r"formulierung\w*|kommentare? wie|sätze? wie|ausdrücke wie|spruch|"
    r"redewendung|forderung|ruf|hashtag|nutzername\w*|titel|word|term|slur|insult|"
    r"phrase)"
)
CONDEMNING = (
    r"(?:beleidigend\w*|beleidigt\b|daneben|unverschämt|inakzeptabel|unakzeptabel|"
    r"unmöglich|menschenverachtend\w*|menschenfeindlich\w*|rassistisch\w*|"
    r"antisemitisch\w*|sexistisch\w*|widerlich|würdelos|strafbar\w*|verboten|tabu|"
    r"geht (?:gar|\w+) ?nicht|geht (?:entschieden )?zu weit|gehör(?:t|en) angezeigt|"
    r"angezeigt|kein witz|nicht in ordnung|nicht ok|nicht okay|hat hier nichts|"
    r"nichts (?:verloren|zu suchen|gelernt)|verurteil\w*|lehne \w+ ab|abscheulich\w*|"
    r"unterlass\w*|aufhören|bitte nicht|sollte man nicht|sagt man nicht|"
    r"abwertend\w*|herabwürdig\w*|entmenschlich\w*|unacceptable|offensive|"
    r"disgusting|not okay|not ok|wrong to|racist|harmful)"
)
APPROVING = (
    r"(?:^|\W)(?:\+1|genau so|genau das|so ist es|stimmt|recht hat|hat recht|"
    r"völlig richtig|richtig so|volle zustimmung|unterschreibe ich|sehe ich auch so|"
    r"trifft es|so true|this|exactly|well said|zu recht|wie wahr)(?:\W|$)"
)
SATIRE = pattern(
    r"/s\b|/i\b|\*?ironie\b|</?ironie|</?sarkasmus|sarkasmus|vorsicht,? satire|"
    r"\bsatire\b|"
    r"\*?scherz|😉|;-?\)|\bsarcasm\b"
)
