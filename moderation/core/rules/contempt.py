"""C1 without swearwords: turns of phrase that degrade a person as such."""

from collections.abc import Iterator
from dataclasses import replace

from moderation.core import words
from moderation.core.evidence import Evidence
from moderation.core.rules.passages import Meaning
from moderation.core.rules.turns import Turn, turned
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern, phrases

_INHUMAN = Meaning(
    rule="insult.dehumanising",
    clause="C1.2",
    severity=Severity.S3,
    effect=Effect.BLOCK,
)
_SEXUAL = Meaning(
    rule="insult.sexual", clause="C1.3", severity=Severity.S3, effect=Effect.BLOCK
)
_SEXIST = Meaning(
    rule="insult.sexist", clause="C1.3", severity=Severity.S1, effect=Effect.FLAG
)
_BODY = Meaning(
    rule="insult.condition", clause="C1.4", severity=Severity.S2, effect=Effect.BLOCK
)
_HEALTH = Meaning(
    rule="insult.condition", clause="C1.4", severity=Severity.S1, effect=Effect.FLAG
)
_WIT = Meaning(
    rule="insult.rude", clause="C1.5", severity=Severity.S1, effect=Effect.FLAG
)
_CRUDE = Meaning(
    rule="insult.command", clause="C1.1", severity=Severity.S2, effect=Effect.BLOCK
)
_GROUP = Meaning(
    rule="insult.group", clause="C1.6", severity=Severity.S1, effect=Effect.FLAG
)
_ADDRESSED = pattern(
    r"\b(?:du|dich|dir|dein\w*|euch|ihr|ihnen|you|your)\b|^sie (?:haben|sind)"
)
_TO_YOU = {
    "addressee": "die angesprochene Person",
    "addressee_en": "the person addressed",
}
_WHO = (
    rf"(?:{words.YOU}|{words.PEOPLE}|{words.STAFF}|er|ihn|ihm|sie|der|die|"
    r"he|she|him|her)"
)
_ROLE = rf"(?:{words.PEOPLE}|{words.STAFF})"
_BIN = (
    r"(?:\w*tonne|müll\w*|deponie|kompost\w*|kläranlage|gosse|klo|kanalisation|"
    r"sondermüll|zoo|käfig|stall|schlachthof|tierheim|trash|dumpster|gutter|cage|bin|"
    r"sewer|landfill|tierkörperverwertung)"
)
_DISPOSED = (
    rf"(?:{_BIN}|abtreib\w*|abgetrieben|entsorg\w*|verbot\w*|weggemacht|ersäuf\w*|"
    r"ertränk\w*|einschläfer\w*|eingeschläfert|abort\w*|drowned|put down|verhüt\w*|"
    r"kondom\w*|condom\w*|swallowed|sterilisier\w*|neutered)"
)
_FILTH = (
    r"(?:\w*müll|abfall|dreck|unrat|kot|scheiße|eiter|kompost|fäkalien|gammelfleisch|"
    r"waste|garbage|trash|filth|shit|excrement|rubbish)"
)
_MERELY = (
    r"(?:(?:doch|nur|echt|für mich|einfach|reiner|purer|der letzte|ein stück|"
    r"ein haufen|"
    r"absolute|pure|human|literal|nichts als|bloß|das ist|menschlicher|biologischer) )*"
)
_MACHINE = pattern(
    r"\b(?:ki|bot|bots|chatbot\w*|roboter|maschine\w*|ai|llm\w*|tier\w*)\b"
)
_MALE = (
    r"(?:(?:richtige|echte|ordentliche|anständige)[nr]? (?:kerl|mann|schwanz|fick)|"
    r"(?:kerl|mann) (?:im|ins|fürs) bett|schwanz|ficks?|good (?:shag|fuck|lay|dick)|"
    r"laid|"
    r"real man|dick|durchgevögelt|durchgefickt)"
)
_BED = (
    r"(?:beine breit|breitbeinig|gepennt|gevögelt|geschlafen|ins bett|im bett|bett\w*|"
    r"auf dem rücken|im liegen|der horizontalen|slept|spread|on her back|on her knees|"
    r"auf knien|gekniet|blow ?job\w*|besetzungscouch)"
)
_ANYONE = (
    r"(?:jede[nm]|alle\w*|de[nm] (?:chef|boss|vorgesetzten|intendanten|professor|"
    r"minister|"
    r"trainer|vorstand|redaktionsleiter)\w*|everyone|half|the boss)"
)
_POST = (
    r"(?:job\w*|posten|stelle|vorstand\w*|karriere|position|amt|aufstieg|kolumne|"
    r"sendung|redaktion|promotion|there|where she is|chefsessel|mandat|rolle)"
)
_BODYWORD = (
    r"(?:schielend|sabbernd|stotternd|humpelnd|hinkend|bucklig|buckelig|zahnlos|"
    r"pickelig|picklig|glatzköpfig|verkrüppelt|lispelnd|schwabbelig|aufgedunsen|fett|"
    r"hässlich|dick|runzlig|verschrumpelt|verfettet|triefäugig|schwitzend|zittrig|"
    r"tattrig|dement|"
    r"senil|inkontinent|verkalkt|übergewichtig|zurückgeblieben|debil|crippled|drooling|"
    r"bald|toothless|obese|senile|cross-eyed|hunchbacked|wheezing|stinkend)"
)
_CREATURE = (
    r"(?:gnom|zwerg|troll|wicht|kröte|fratze|vogelscheuche|fass|tonne|walross|qualle|"
    r"sack|sau|schwein|wanst|arsch|visage|kloß|klops|mumie|greis|opa|oma|knacker|"
    r"schachtel|hexe|alte[rn]?|gestalt|affe|"
    r"fossil|dinosaurier|relikt|freak|hag|goblin|gremlin|blob|whale|geezer|ghoul)"
)
_CRACKED = (
    r"(?:dachschaden|hau weg|hau|meise|klatsche|knall|sprung in der schüssel|rad ab|"
    r"schraube locker|klescher|huscher|patscher|vollschuss|schuss|stich|poscher|"
    r"dachstuhl|totalschaden|hirnschaden|gehirnerweichung|hirnriss|screw loose|"
    r"latte am zaun|tassen im schrank|waffel|kapitalen schaden|vogel|vollmeise)"
)
_THINK = (
    r"(?:diskutieren|lesen|denken|nachdenken|rechnen|schreiben|zuhören|logik|"
    r"leseverständnis|thinking|reading|maths?|logic)"
)
_BASE = (
    r"(?:faul\w*|korrupt\w*|verlogen\w*|dumm\w*|blöd\w*|unfähig\w*|gekauft\w*|"
    r"arrogant\w*|"
    r"gierig\w*|kriminell\w*|säcke|schmarotzer|parasiten|abzocker|versager|spinner|"
    r"nichtskönner|heuchler|verrückt\w*|gestört\w*|geschmiert\w*|bestechlich\w*|"
    r"wichtigtuer|psychopathen|halsabschneider|lügner|dachschaden|pack|gesindel|"
    r"verblödet\w*|lazy|corrupt|crooks|liars|useless|thieves|idiots|parasites|scum)"
)
_ALL = (
    r"(?:alle|alles|allesamt|samt und sonders|durch die bank|durchweg|doch|eh|sowieso|"
    r"nur|lauter|einfach|nichts als|kollektiv|sämtlich|ausnahmslos|all|just|"
    r"nothing but)"
)
_WHOLE = (
    r"(?:\w*(?:beamte|lehrer|politiker|journalisten|banker|manager|anwälte|ärzte|"
    r"polizisten|bullen|influencer|vermieter|handwerker|autofahrer|radfahrer|veganer|"
    r"raser|nutzer|user|fahrer|fans|jünger|sekte|kleber|lobbyisten|berater|makler|"
    r"händler|richter|redakteure|blogger|gamer|studenten|rentner|boomer|lehrerinnen|"
    r"schreiberlinge|admins|aktivisten|gewerkschafter|unternehmer|chefs|bauern|jäger|"
    r"cops|lawyers|bankers|journalists|politicians|teachers|landlords|gamers|owners))"
)
_OTHERWISE = pattern(
    r"\b(?:arzt|ärztin|app|erinner\w*|vater|mutter|opa|oma|apotheke\w*|meine?[rnms]?|"
    r"ich|mir|mich|i|my|patient\w*)\b"
)
_OWN = pattern(
    r"\b(?:ich|wir|i|we) (?:bin|war|hab\w*|kann|konnte|muss|versteh\w*|sind|waren|am|"
    r"was|"
    r"can't|have|don't|brauch\w*|hatte\w*)\b|\b(?:bin|war|hab\w*|kann|bei|"
    r"hatte) (?:ich|mir|"
    r"mich|uns|wir)\b|\bmir zu\b|\bfür mich\b|\bmein\w*\b|\bfor me\b|\bmy\b"
)
_TURNS = (
    Turn(
        meaning=_INHUMAN,
        cues="contempt-inhuman",
        pattern=phrases(rf"""
            (so ?(et)?was|jemand\w*|leute|typen|kreaturen|things?|people|scum) (wie
            |like) {_WHO} … {_DISPOSED}
            YOU gehör\w* … (in|auf|ins) … {_BIN}
            (gehör\w*|belongs?) … {_WHO} … (in|auf|ins) … {_BIN}
            {_ROLE} … gehör\w* (\w+ ){{0,2}}(in|auf|ins) (\w+ ){{0,2}}{_BIN}
            you belong in … {_BIN}
            (deine|your|ihre) (mutter|eltern|mother|mom|parents) … {_DISPOSED}
            (bist|seid|sind|ist) (\w+ )?(für mich )?kein(e)? mensch(en)?
            {_ROLE} (\w+ )?kein(e)? mensch(en)?
            (not|n't|hardly|barely) (\w+ )?(a )?human( beings?)?
            (du bist|ihr seid|you are|you're) {_MERELY}{_FILTH}
            (menschen|leute|typen|solche|people|scum) (wie|like) {_WHO} (\w+ )?(sind
            |are) {_MERELY}{_FILTH}
            {_ROLE} (ist|sind|is|are) {_MERELY}(\w*bio|sonder|rest|menschen)müll
            (das ist|nur|bloß|sondern) biomüll mit
            (wieder )?(unter|in) … (stein|loch) … (gekrochen|zurück|kriech\w*)
            zertreten … wie (eine?n?) (\w+ )?(kakerlake|wanze|laus|wurm|käfer|insekt)
        """),
        unless=_MACHINE,
    ),
    Turn(
        meaning=_SEXUAL,
        sure=100,
        cues="contempt-sexual",
        pattern=phrases(rf"""
            (brauch\w*|bräucht\w*|fehlt|fehle|needs?) … {_MALE}
            (für|mit|for|with) {_ANYONE} … {_BED}
            {_BED} … (für|mit|for|with) {_ANYONE}
            (durch|hoch|nach oben) … (betten|geschlafen)
            (schwänz\w*|schwanz|dicks?|cocks?) … (lutsch\w*|blas\w*|suck\w*|gelutscht
            |geblasen)
            (lutsch\w*|suck\w*|geblasen) … (schwänz\w*|schwanz|dicks?|cocks?)
            {_BED} … {_POST}
            {_POST} … {_BED}
            (lass dich|gehör\w*|müsste|sollte|should) … (durchgenommen|durchgefickt
            |durchgevögelt|flachgelegt|bestiegen|rangenommen|besamt|geschwängert|raped
            |fucked)
        """),
        unless=pattern(
            r"\b(?:männer|spruch|vorurteil\w*|unterstell\w*|film|serie|mir fehlt|"
            r"ich (?:brauch\w*|bin|hab\w*)|i need)\b"
        ),
    ),
    Turn(
        meaning=_SEXIST,
        cues="contempt-sexist",
        pattern=phrases(rf"""
            (hübsch|nett|schön|heiß|lecker|pretty|nice) … (anzusehen|anzuschauen
            |look at) … {_ROLE}
            (hübsch|nett|schön|heiß|lecker|pretty|nice) … (anzusehen|anzuschauen
            |look at) … (sie|she)
            {_ROLE} … (hübsch|nett|schön|heiß) … (anzusehen|anzuschauen)
            für (eine|ne|ein|n) (frau|blondine|mädchen|mädel|weib) … (schlecht
            |ordentlich|beachtlich|erstaunlich|verständlich|gut|passabel|ganz|schlau
            |technisch)
            for a (girl|woman|blonde)
            (kein wunder|merkt man|sieht man|war (ja )?klar|no wonder) … (eine?r? frau
            |ein weib|weiblich\w*|mädchen|a woman|a girl)
            (eine frau|ein mädchen|ein weib) (geschrieben|programmiert|entwickelt
            |getestet|moderiert)
            nur wegen (der|ihre[rs]) (quote|figur|brüste|titten|beine|ausschnitt\w*
            |aussehen\w*)
            (lächel|lächle|smile) … (mal|more|schätzchen|sweetheart|süße)
            geh (lieber |mal )?(kochen|putzen|stricken|shoppen|bügeln|schminken)
            (hat|hast|haben|kriegt|got) … (ihre|deine|her|your) (tage|periode|period)
            (frauen|weiber|mädels|blondinen|women|girls) … (gehören|gehörn
            |belong) … (küche|herd|kitchen)
            (frauen|weiber|mädels|blondinen|women|girls) (halt|eben|und autos
            |und zahlen)
            (sexy|süß|hübsch|nett) … (aber|nur) … (hirn|ahnung|köpfchen|kompetenz)
        """),
        unless=pattern(r"\b(?:sexis\w+|vorurteil\w*|klischee\w*|spruch|ich|mir|wir)\b"),
    ),
    Turn(
        meaning=_BODY,
        cues="contempt-body",
        pattern=phrases(rf"""
            {_BODYWORD}(e|er|es|en|em)? (\w+-)?\w*{_CREATURE}
            (\w+ )?(alzheimer|demenz|rollator|windel|krücken|prothesen)-?(opa|oma
            |greis|fraktion|zombie|gesicht|clown)\w*
            (bist|ist|siehst|seid|you're|you are|er|sie) (\w+ ){{0,2}}(hässlich|fett
            |ugly|fat) (wie|as) … (nacht|schwein|sau|wal|sin|pig|cow|arsch|kröte)
            (visage|fresse|gesicht|face) wie … (arsch|unfall|feuermelder|pizza
            |autounfall|klo|bulldogge|hintern)
            (face|gesicht) only a mother
        """),
        unless=pattern(r"\b(?:ich|meine?r?|mir|mops|hund|katze)\b"),
    ),
    Turn(
        meaning=_HEALTH,
        cues="contempt-health",
        pattern=phrases(r"""
            (sollt\w*|vielleicht|hast|haben|hat|nimm|nehmen|nehmt|wohl|heute|forgot
            |take) … (tabletten|medikamente|pillen|meds|medication|tropfen|pills)
            (tabletten|medikamente|pillen|meds|medication|pills) … (vergessen
            |abgesetzt|genommen|alle|ausgegangen|again|today)
            (bei|mit) (dir|ihnen|dem|der|euch) … (kopf|oben|oberstübchen
            |schädel) … (nicht|kaputt|leer|hohl|falsch|schief|locker)
            ok(ay)? boomer
            (alter|alte|old) (mann|männer|knacker|sack|säcke|leute|opa|man|men
            |fart) … (kapier\w*|versteh\w*|begreif\w*|peil\w*|check\w*|wolke|cloud
            |internet)
            (ab|zurück|geh|gehör\w*|back) … (altersheim|seniorenheim|pflegeheim
            |nursing home|friedhof|anstalt|klapse|irrenhaus|asylum)
            (dein|ihr|sein) (letztes )?(gebiss|rollator|sauerstoffgerät|toupet
            |hörgerät)
            (zu (viel|lange|oft)|wohl) … (klebstoff|lack|kleber|pilze|bong|gekifft
            |geschnüffelt)
            (dropped on|fell on|auf den kopf gefallen|fallen gelassen|fallengelassen)
        """),
        unless=_OTHERWISE,
    ),
    Turn(
        meaning=_WIT,
        cues="contempt-wit",
        pattern=phrases(rf"""
            (nicht|nöd|ned|net|nit|kaum|not|n't) … (hell\w+|schärfste\w*|schlau\w+
            |klügste\w*|sharpest|brightest) … (kerze|cherze|kerzn|leuchte|birne|lampe
            |messer|besteck|knife|tool|bulb|crayon|torte|leuchter|licht|lämpchen
            |lichtlein|lightbulb)
            (hast|hat|habt|haben|hot|hobts|hesch|have|has) … {_CRACKED}
            (weniger|so ?viel|nur|kaum|less|as much) … (verstand|hirn|grips
            |intelligenz|iq|brains?|gehirnzellen|hirnzellen|sense) … (als|wie|than
            |as) (eine?\w?|a|an|\w+)
            (verstand|hirn|grips|intelligenz|iq|gehirn) … (eines|einer|einem|von|unter
            |wie) (\w+ )?(\w*brot\w*|amöbe|stein\w*|fliege|goldfisch\w*
            |zimmertemperatur|schuhgröße|einzeller\w*|kartoffel|banane|huhn\w*
            |\w*assel|\w*wurms?|\w*schnecke|\w*floh\w*|\w*mücke|qualle|\w*käfers?
            |erbse|bohne|walnuss|nuss|spatz\w*|\w*tierchens?)
            ({_ROLE}|{words.YOU}) … (fehl\w*|mangel\w*|reich\w* (nicht|kaum)
            |nicht genug|lack\w*
            |short of) … (geistig\w*|intellektuell\w*|hirn\w*|intelligenz|verstand
            |grips|iq|gehirn\w*|brain\w*|denkvermögen)
            (hirn\w*|intelligenz|verstand|grips|iq|gehirn\w*) … (reich\w*
            |langt) … (nicht|kaum|nie|nöd|ned|gerade)
            (more|mehr) … (verstand|hirn|grips|intelligenz|iq|brain\w*|sense|thinking
            |intelligence) … (than|als) (you|du|sie|ihr|dir)
            (klüger|schlauer|intelligenter|smarter|brighter|cleverer) (als|than) (du
            |sie|ihr|you)
            did you even … (pass|finish|attend|read|go|graduate|think|watch|understand)
            (baumschule|grundschule|hauptschule|primary school|kindergarten
            |volksschule) … (abgebrochen|geschafft|besucht|bestanden|fertig|dropout)
            (you|du|sie|ihr) … (pass|finish|geschafft|abgeschlossen) … (primary school
            |grundschule|schule|kindergarten)
            (können|kannst|könnt|can) (sie|du|ihr|you) (überhaupt|even|eigentlich
            |auch) … (lesen|rechnen|denken|read|think|count)
            {_THINK} … (glückssache|nicht (so )?(deins|ihrs|ihres|dein ding|ihr ding)
            |nicht (gerade )?(deine|ihre|eure) stärke|isn't your|not your)
            (intellektuell|geistig) … (überfordert|umnachtet|tiefflieger
            |nichtschwimmer|unbewaffnet|obdachlos|schlicht|arm)
            verstanden … (werden|wirst|werdet) (sie|du|es|ihr) … (nicht|nie)
            zu (hoch|kompliziert|schwierig|schwer|komplex|anspruchsvoll) für (dich|sie
            |euch|deinesgleichen)
            (too|way too) (hard|complicated|complex|difficult) for (you|your)
            (hirn|gehirn|verstand|brain) … (garderobe|abgegeben|abgeschaltet
            |ausgesetzt|eingefroren|verkauft|verloren|gelassen|aus|missing|off)
            (hirn|gehirn|verstand|brain) … (einschalten|eingeschaltet|benutzen|benutzt
            |anschalten|suchen)
            evolution … (vorbei|vergessen|stehen ?geblieben|rückwärts|ausgelassen)
            ahnung … (wie|so viel wie|von \w+ wie) … (kuh|sau|blinde\w*|schwein|fisch)
            (oberstübchen|oberstüberl|hirnkastl|denkapparat) … (nicht|kaum|fehl\w*
            |leer|knapp|dunkel|duster)
            (nicht|kaum|fehl\w*|leer|knapp|dunkel|duster|reicht\w*) … (oberstübchen
            |oberstüberl|hirnkastl|denkapparat)
            (nicht|keine?|kaum|not) … (eine )?(leuchte|einstein|genie|intelligenzbestie
            |schnellmerker|schnellste\w*|rocket scientist)
            (von (ihnen|dir)|dein\w*|your|zeug(t|en) von
            |strotz\w* vor) … (\w*ahnungslosigkeit
            |unfähigkeit|inkompetenz|dummheit|unwissenheit|blödheit|ignoranz|stupidity
            |ignorance|incompetence)
            bei (dir|ihnen|euch) (\w+ )?(scheitert|hapert|klemmt|brennt|fehlt|reicht
            |setzt|piept|tickt)
            (hohl|leer) … (zwischen den ohren|im kopf|in der birne)
            zwischen (deinen|ihren|den) ohren
            (lern|lernt|lernen sie|learn) (erst ?mal |mal |to )?(lesen|schreiben
            |rechnen|deutsch|denken|read|spell|write|think)
            (besuch\w*|mach\w*|buch\w*) … (deutschkurs|lesekurs|alphabetisierungs\w*
            |nachhilfe)
            (alles|das|es) (ist|scheint|war) … zu viel für (dich|sie|euch)
            (wie|how) (kann|können|blöd|dumm|doof|stupid|dumb|can) (man|you
            |jemand) (nur )?(so |be |sein)… (blöd|dumm|doof|dämlich|sein|stupid|dense)
        """),
        unless=pattern(rf"{_OWN.pattern}|\bkünstliche|\bartificial"),
    ),
    Turn(
        meaning=_CRUDE,
        cues="contempt-crude",
        pattern=phrases(r"""
            (dir|euch|ihnen|dia) … (hirn|gehirn|kopf) (\w+ )?(geschissen|gschissn
            |gepisst|gekackt|gefickt)
            (ins|in dein|in ihr) (hirn|gehirn) geschissen
            (steck|schieb|steckt|stecken|schiebt|shove|stick) … (arsch|hintern|ass
            |arse|oasch)
            (küss|leck|kiss|lick) … (meinen|mein|my) (arsch|oasch|ass|arse)
        """),
    ),
    Turn(
        meaning=_GROUP,
        cues="contempt-group",
        pattern=phrases(rf"""
            {_WHOLE} (sind|haben|san|are) … {_ALL} … {_BASE}
            {_WHOLE} (sind|haben|hat|san|are) (\w+ )?({_ALL} )?(\w+ )?{_BASE}
            {_WHOLE} … (hat|haben) … {_ALL} … {_CRACKED}
            (faul\w*|korrupt\w*|verlogen\w*|gekauft\w*|dumm\w*|lazy|corrupt) … (säcke
            |pack|bande|gesindel|truppe|verein|haufen|schreiberlinge|journaille|bunch)
            (gekauft|geschmiert) und (gesteuert|gelenkt|bezahlt|gekauft|verlogen)
        """),
        unless=pattern(
            r"\b(?:nicht|keine?|nie|viele|manche|einige|mein\w*|ich|wir|not|some|wer|"
            r"dass|behaupt\w*)\b"
        ),
    ),
)


def contempt(evidence: Evidence) -> Iterator[Signal]:
    """Report degrading turns of phrase, and whether they address the reader."""
    for signal, sentence in turned(evidence, _TURNS):
        if _ADDRESSED.search(sentence):
            yield replace(signal, facts={**signal.facts, **_TO_YOU})
        else:
            yield signal
