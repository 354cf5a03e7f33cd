"""Closed word classes of German and English that context is read from; folded forms.

Fragments of regular expressions, without groups that capture; join them and compile
the whole with `pattern`, which knows that people write ae for ä and ss for ß.
"""

import re

_SPELLINGS = str.maketrans(
    {"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"}
)


def pattern(source: str) -> re.Pattern[str]:
    """Compile an expression over folded text; umlauts must stand outside of `[…]`."""
    return re.compile(source.translate(_SPELLINGS))


def phrases(lines: str) -> re.Pattern[str]:
    """Compile one phrase a line, any of which may match, from word edge to word edge.

    ` … ` skips up to fifty characters of the same sentence; `YOU` is whoever is
    addressed; the rest is a regular expression.
    """
    alternatives = [line.strip() for line in lines.splitlines() if line.strip()]
    source = "|".join(rf"\b{line}\b" for line in alternatives)
    return pattern(source.replace(" … ", r"\b[^.!?]{0,50}\b").replace("YOU", YOU))


YOU = r"(?:du|dich|dir|ihr|euch|sie|ihnen|you)"
STAFF = (
    r"(?:chef|online|gast|haupt)?(?:autor|redakteur|moderator|administrator|kolumnist|"
    r"reporter|korrespondent|volontär|rezensent|tester)(?:s|in|en|e|innen)?|"
    r"redaktion\w*|mods?|admins?|zensor\w*|schreiberling\w*|verfasser\w*|"
    r"journalist\w*|herausgeber\w*|löschbeauftragte\w*|"
    r"author'?s?|editors?|moderators?|writers?|journalists?|reviewers?|foren\w*leit\w*"
)
PEOPLE = (
    r"(?:\w*(?:entwickl|programmier|politik|minist|kanzl|präsident|chef|bo(?:ss|ß)|"
    r"manag|geschäftsführ|vorständ|mitarbeit|angestellt|beamt|kolleg|"
    r"nachbar|kund|nutz|leser|schreib|kommentator|foren?mitglied|mitglied|techniker|"
    r"ingenieur|jünger|fanboy|fan|wähler|anhänger|gegner|"
    r"befürworter|anwält|jäger|professor|lehrer|schüler|student|anwalt|richter|"
    r"polizist|"
    r"verkäuf|berat|händler|blogger|youtuber|influenc|abgeordnet|"
    r"senator|bürgermeist|arzt|ärzt|doktor|experte|fahrer|nutzer)"
    r"(?:e|er|ers|ern|erin|erinnen|en|in|innen|n|s|t|te|ten|ter|es)?"
    r"|herrn?|frau|mann|mannes|typ|typen|kerl|kerle|bursche\w*|mädchen|dame|"
    r"person|mensch|leute|user\w*|poster\w*|vorredner\w*|ceo|cto|kanzler\w*|"
    r"guy|dude|man|woman|person|people|developer|user|minister|president|"
    r"ex|nachbarin|bruder|schwester|mutter|vater|sohn|tochter|junge|bube|bub|weib)"
)
INSTITUTIONS = (
    r"(?:\w*(?:regierung|ministerium|behörde|amt|partei|konzern|verlag|verein|"
    r"verband|gewerkschaft|kirche|firma|unternehmen|hersteller|anbieter|bank|"
    r"versicherung|justiz|polizei|politik|industrie|branche|lobby|medien|presse|"
    r"kammer|beirat|bundestag|kommission|laden|support|hotline|gmbh)"
    r"|ag|telekom|bahn|post|microsoft|apple|google|amazon|meta|facebook|"
    r"twitter|x|eu|union|staat|cdu|csu|spd|afd|fdp|grünen?|linken?)"
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
    r"isch|san|händ|bisch|bist|seid|(?:besteht|bestehen) aus)"
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
