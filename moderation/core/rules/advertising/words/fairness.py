"""What speaks for a comment: openness, balance, evidence, warning, a question."""

FAIRNESS = {
    "fair.disclosed": r"""
        offenlegung|transparenz-?hinweis|(?:der|zur|aus) transparenz(?: halber)?
        transparenzhalber|transparenz:|full disclosure|disclosure:?|disclaimer
        interessenkonflikt|interesse offen|eigenwerbung|conflict of interest
        shameless plug|vorab:? ich (?:bin|arbeite)
        (?:ich|bin) (?:selbst |selber |hier |übrigens )?(?:arbeite|arbeitete
            |bin angestellt|jobbe) (?:\w+ ){0,3}(?:bei|für|beim|als|in der|im)
        arbeite (?:ich )?(?:selbst |selber )?(?:bei|für|beim)
        bin (?:ich )?(?:selbst |selber |übrigens |nämlich |dort |da )?(?:der |die |ein
            |eine |einer der |mit-?|haupt-?)?(?:entwickler~|mitentwickler~|autor~
            |betreiber~|gründer~|mitgründer~|maintainer~|mitarbeiter~|inhaber~
            |geschäftsführer~|angestellter?|verkäufer~|händler~|verfasser~
            |programmierer~|vorstand~|mitglied)
        sitze (?:selbst )?im vorstand|(?:i|we) (?:work|worked) (?:for|at)
        i(?:'m| am) (?:the |a |an |one of the )?(?:\w+ )?(?:developer|dev|author
            |maintainer|founder|owner|employee|creator)
        parteiisch|befangen
        nicht (?:ganz |völlig )?(?:neutral|objektiv|unabhängig|unparteiisch)
        spreche (?:aber )?(?:hier )?(?:nur )?für mich|biased|not (?:neutral|impartial)
        von mir (?:selbst )?(?:geschrieben|entwickelt|programmiert)
        (?:ich|habe?) <6> mitentwickelt|speaking (?:only )?for myself|mein arbeitgeber
    """,
    "fair.free": r"""
        open-?source~|quelloffen~|gpl(?:v\d)?|agpl|mit-lizenz|apache-lizenz|bsd-lizenz
        creative commons|cc[- ]by~|codeberg|freie software|free software|foss
        public domain|gemeinfrei|selbst gehostet|self-?hosted|kritik willkommen
        pull requests?|ohne gewinnabsicht|nicht ?kommerziell~|ehrenamtlich~
        verdiene (?:daran |damit |nichts)|kein kommerz~|quelltext~|source code
    """,
    "fair.answer": r"""
        auf (?:die|deine|ihre|eure) frage|zu (?:deiner|ihrer|der|eurer) frage
        zur frage|(?:die|deine|ihre) frage <3> (?:zu )?beantworten
        weil (?:du|sie|jemand|oben|hier) <3> (?:fragst?|fragten|gefragt|fragte)
        antwort (?:auf|an)|wie (?:oben|weiter oben) gefragt
        du (?:hattest|hast) (?:\w+ )?gefragt|to answer (?:your|the)|since you asked
        you asked|^@[a-z]\w+:?|(?:wurde|hatte|hat) <4> gefragt
    """,
    "fair.drawback": """
        leider|nachteil~|allerdings|manko|contra|minuspunkt~
        einziger? (?:kritikpunkt|wermutstropfen|haken)|haken|schwäche~|schwachstelle~
        defekt~|kaputt~|enttäusch~|nervt|nervig~|mies(?:e[rnms]?)?|ärgerlich~
        umständlich~|lahm~|gewöhnungsbedürftig~|kratzer|bereue
        zu (?:teuer|langsam|laut|klein|schwer|kurz|leise|dunkel|kompliziert|groß|wenig
            |umständlich)
        (?:recht|ganz schön|ziemlich|sehr|etwas|arg|aber|relativ) (?:teuer|laut|langsam
            |fummelig|hakelig|unübersichtlich|träge|mager|wackelig|klobig|schwer)
        nicht (?:so |ganz |sonderlich |wirklich |immer |besonders )?(?:gut|perfekt
            |ideal|optimal|billig|überzeug~|toll|empfehl~|ausgereift|schön|zuverlässig
            |schnell|leise|stabil)
        könnte besser|hakt|ruckelt|stürzt|fehlt|fehlen|rauscht|schwächelt|knarzt
        geht (?:halt |eben )?so[,.!]|mangel~|mittelmäßig|mäßig|dafür (?:ist|sind|fehlt
            |kein|nur|aber)|kritik~
        schlecht~|unzuverlässig~|unbrauchbar~|reklam~
        hätte (?:ich )?mir <4> gewünscht|naja|durchwachsen~|kostet aber
        aber (?:teuer|mehr)|unfortunately|downsides?|drawbacks?|however|caveat
        annoying
        (?:too|a bit|bit|pretty|quite) (?:expensive|slow|loud|small|heavy|pricey|clunky
            |flimsy|noisy)
        mediocre|poor|disappoint~|buggy|lacks|lacking
        not (?:great|perfect|cheap|ideal|worth)|meh|though|although|a joke
            |on the other hand|broke|failed
    """,
    "fair.measured": r"""
        gemessen|messwert~|messung~|benchmark~
        laut (?:datenblatt|test|hersteller|studie|handbuch|doku~|messung|spezifikation
            |statistik|tabelle|wikipedia)
        firmware|changelog|fehlercode|fehlermeldung|error code|stack ?trace|version \d
        kernel|treiber|datenblatt|handbuch|tabelle \d|abschnitt \d|kapitel \d|measured
        datasheet|release notes|arbeitszahl
        \d[\d.,]* ?(?:mbit|gbit|mb/s|gb/s|kwh|watt|volt|ampere|ghz|mhz|fps|dezibel|db
            |lumen|mm|ms|mah|kw|grad|iops|ppm|km/h)
    """,
    "fair.compare": r"""
        im vergleich|verglichen
        (?:alle|beide|drei|zwei|vier|fünf|mehrere) (?:\w+ )?(?:getestet|ausprobiert
            |verglichen|probiert)
        alternativ~|besser als|schlechter als|stattdessen|im gegensatz|versus|vs\.?
        compared (?:to|with)|entweder <3> oder|je nach|kommt (?:drauf|darauf) an
        depends on|konkurrenz~|sowohl
    """,
    "fair.warning": """
        vorsicht|achtung|warnung|warne|warnen|warnt|gewarnt|abzocke?r?|abgezockt~
        abgezogen|betrug~|betrüger~|betrügerisch~|scam(?:mer|s)?|masche~|finger weg
        nicht (?:an|drauf)? ?klicken|nicht anrufen
        nicht (?:drauf|darauf)? ?(?:reinfallen|hereinfallen)
        (?:reingefallen|hereingefallen)|phishing~
        fake-?(?:shop|bewertung|mail|profil|seite)~|fakeshop~|spam~|unseriös~|trojaner
        malware|schadsoftware|scareware|beware|warning|don'?t (?:click|fall|trust|buy)
        watch out|fraud~|dubios~|gefälscht~|kettenbrief~|schneeballsystem|auflegen
        verbraucherzentrale|polizei|anzeige erstattet|blockier~|nepp|bauernfängerei
        drückerkolonne~|angeblich~|wucher|enkeltrick|sogenannt~|lächerlich
    """,
    "fair.about": r"""
        gekennzeichnet|kennzeichn~|schleichwerbung|influencer~
        abmahnung~ (?:bekommen|erhalten|wegen)|werbeblocker|adblock~|tracking~
        datenschutz~|datenschützer~|datensammel~|provisionen?|werbeanzeigen?
        werbemails?|werbung (?:ist|im|in|auf|für|nervt|erkennt|von|wird|sieht)
        werbespot~|clickbait|astroturfing|newsletter-?abmeld~
        affiliate-(?:links? (?:sollten|müssen|sind|in|gehören|nerven|werden|offen~)
            |programm~|marketing)
        verboten|verbieten|regulier~|gesetz~|urteil|gericht~|verbraucherschutz~
        verbraucherschütz~|bafin|bundesnetzagentur|glücksspielbehörde|spielsucht
        suchtpotenzial|süchtig|utm-parameter|referral-?parameter|kündig~
        rabattcode aus|funktioniert (?:bei mir )?nicht
        (?:der|die|das|im|dieser|diese) (?:artikel|beitrag|test|text|autor|autorin
            |redaktion|studie|video) (?:\w+ )?(?:nennt|schreibt|erwähnt|zeigt|sagt
            |vergisst|erklärt|behauptet|verschweigt|klingt|liest)
        steht <3> im artikel|laut artikel
        (?:sind|ist) <3> (?:teurer|wucher|unseriös|gefährlich|sinnlos|quatsch|blödsinn
            |überteuert|illegal|strafbar)
        vergeblich~|(?:finden|findet|bewirbt|bewerben) <3> (?:niemand~|keine?n?|kaum)
        (?:haben|sind|ist|gibt es) <4> ärger
    """,
    "fair.evidence": r"""
        quellen?:|quelle (?:ist|dazu|für|angeben
            |angegeben)
        als quelle|studie~|beleg~|nachweis~|nachzulesen|nachlesen|siehe|vgl\.?
        dokumentiert|dokumentation|doku|originalartikel|original|interview|statistik~
        untersuchung~|hintergrund~|ergänzung|ergänzend~|archiv~
        (?:artikel|bericht|beitrag|video|vortrag|text) (?:dazu|darüber|von|bei|über)
        link (?:zum|zur)|hier der link|der bug|bugreport|issue|ticket|spezifikation~
        pressemitteilung|gerichtsurteil|source:?|according to|see also|paper|report
        references?|background|official|offiziell~|tabelle~|grafik~|karte~|formular~
        anleitung|tutorial|beispiel~|herunterladen|download
    """,
    "fair.ask": r"""
        (?:kennt|hat|weiß|nutzt|verwendet|benutzt|kann|könnte|hatte) (?:\w+ )?(?:jemand
            |wer|einer|ihr)
        wo (?:bekomme|kriege|bekommt|kriegt|finde|gibt|kann|kauft)
        gibt'?s? (?:es|da|dafür) <4> (?:alternative~|noch|auch|schon|eigentlich
            |irgendwo)
        welche[rnms]?|erfahrung~ mit|lohnt sich|was haltet ihr|was taugt
        taugt (?:der|die|das)
        wie (?:erkenne|erkennt|kann|funktioniert|geht|viel|schützt|finde)|warum|wieso
        does anyone|has anyone|anyone know|can anyone|where can i|how do i|what about
        is it worth
    """,
    "fair.review": r"""
        dies(?:e|er|en|em|es) (?:[\w-]+ )?(?:\w*becher\w*|\w*flasche\w*|produkt\w*
            |\w*buch
            |\w*bücher|\w*büchern|teil|ware|tabs|\w*mittel|\w*pulver|\w*kanne|artikel
            |\w*reihe|\w*kurs|gerät|dvd|cd|roman|autor\w*)
        lieferung|verpackung|verpackt|geliefert|rezension~|wie beschrieben|ergiebig~
        produktbeschreibung|bewertung~|waschladung~|auslaufsicher~|gut in der hand
        (?:fünf|vier|5|4|\d) sterne
    """,
    "fair.jobtalk": r"""
        such(?:en|t|e) (?:\w+ ){0,2}seit|(?:keine|kaum|drei|zwei|null|\d+
            |wenige) bewerbung~
        fachkräftemangel|finden (?:aber )?(?:keine?n?|niemand\w*)|nicht erschienen
    """,
    "fair.third": r"""
        (?:schreib|ruf|mail|frag|melde|wende|bestell) <3> (?:denen|dort|direkt beim
            |direkt bei|beim|bei der|beim hersteller)
        die (?:haben|antworten|helfen|machen) (?:mir|dir|dort|da|sofort|schnell|gern~)
        (?:telefon-?seelsorge|mieterschutz\w*|mieterbund|frauennotruf|hilfetelefon
            |giftnotruf|bürgertelefon|ärztenotruf|bereitschaftsdienst|gesundheitsamt
            |arbeiterkammer|ombudsstelle|beratungsstelle|schuldnerberatung|notruf
            |bürgerservice)
        (?:erreichst du|erreicht man|erreichbar ist)
    """,
    "fair.deny": """
        ich verkaufe (?:nichts|nicht|keine?)
        (?:kein|keine|keinen|nicht) (?:werbung|anzeige|affiliate~|sponsor~|gesponsert
            |verkäufer)
        no affiliation|not affiliated|(?:habe|hab|bin) <8> nichts (?:davon|zu tun|damit)
        (?:habe|hab) <2> weder <9> zu tun|nicht verwandt|keine aktien|nur kunde
            |bin nur kunde
        kein bezahlter|nicht gesponsert|selbst bezahlt
    """,
}

SHAPES = {
    "shape.price": r"<money>|\d+ ?(?:vhb|vb|fp|,-)",
    "shape.shout": "!!+",
}

CONTACTS = {
    "shape.phone": r"""
        \+ ?[1-9][\d ()/.-]{6,17}\d|00[1-9][\d ()/.-]{6,17}\d
        0[1-9]\d{1,4}[ /.-]{0,2}\d[\d /-]{4,12}\d
        \+ ?[1-9][\d ()-]{5,16}\d|tel\.?:? ?0\d[\d /-]{4,14}\d
        (?:telefon|handy|mobil|anrufen?|unter|nummer):? 0\d[\d /-]{4,14}\d
        (?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun) (?:null|eins|zwei|drei
            |vier|fünf|sechs|sieben|acht|neun) (?:null|eins|zwei|drei|vier|fünf|sechs
            |sieben|acht|neun)
    """,
    "shape.mail": r"""
        [a-z0-9._%+-]{1,64} ?@ ?(?:[a-z0-9-]{1,63}(?:\.| ?[\[(](?:dot
            |punkt)[\])] ?)){1,4}[a-z]{2,24}
        [a-z0-9._%+-]{1,64} ?[\[(]at[\])] ?(?:[a-z0-9-]{1,63}(?:\.| ?[\[(](?:dot
            |punkt)[\])] ?)){1,4}[a-z]{2,24}
        [a-z0-9._-]{2,40} (?:ät|klammeraffe|at|affe) [a-z0-9-]{2,40} (?:punkt
            |dot) [a-z]{2,24}
    """,
    "shape.handle": r"""
        <reach>[: ]+(?:unter |an |auf )?@[a-z]\w+|@[a-z]\w+ (?:auf|on|bei) <reach>
        <reach>: [a-z]\w+[._]\w+
    """,
    "shape.messenger": r"""
        w[ .*_-]h[ .*_-]a[ .*_-]t[ .*_-]s|t[ .*_-]e[ .*_-]l[ .*_-]e[ .*_-]g
        te1egra[mn]|tele9ram|t3legram|wh4tsapp|whats4pp|whatsaap
        whats-?app|telegram|signal|threema|viber|wechat|skype|kakao|icq|discord|t\.me/
        wa\.me/|discord\.gg/|telegram\.me/|signal\.me/
    """,
    "shape.bbcode": r"\[url ?=|\[link ?=|\[url\]|\[/url\]",
}
