"""The satisfied customer, and praise that would fit any article."""

PRAISE = {
    "praise.super": """
        (?:mega|superl?|absolut~|unglaublich~|sensationell~|hammer|der hammer|genial~
            |traumhaft~|phänomenal~|grandios~|unschlagbar~|perfekt~|spitze~|weltklasse
            |ein traum|einzigartig~|revolutionär~|top|klasse|begeistert
            |(?:^|, ?|(?:der|die|das|den|dem|des|mein|meine|unser|unsere|ist|sind
            |absolut
            |wirklich|echt) )beste[rnms]?
            |wunderbar~|kinderleicht|blitzschnell|im handumdrehen|fantastisch~
            |hervorragend~|100 ?%(?:ig)?|hundertprozentig~|nie wieder|für immer
            |wie (?:am )?schnürchen|amazing~|awesome|incredible|best|unbelievable
            |life-?changing|fantastic|excellent|outstanding|wonderful|extraordinary
            |perfect
            |so much (?:easier|better|faster)|die besten|simply the best|wie neu
            |hält was (?:er|sie|es) verspricht|can't live without|sparen wir|spare ich
            |nicht mehr wegzudenken|unverzichtbar~)
    """,
    "praise.since": r"""
        seit (?:dem|der) (?:umstieg|wechsel|kauf|behandlung|kur|umstellung)
        seit(?:dem)? (?:er|sie|es|<own> \w+|<our> \w+) <6> (?:nimmt|bekommt|benutzt
            |verwendet|trinkt|nutzt|trägt)
        seit(?:dem)? (?:ich|wir|<own> \w+) <6> (?:nutze|nutzen|nutzt|benutze|benutzen
            |verwende|verwenden|habe|haben|nehme|nehmen|trinke|trage|bin|sind|fahre
            |einsetze|besitze|dort|da|kaufe|arbeite)
        seitdem (?:ist|habe?|sind|läuft|bin|schlafe|spare|funktioniert|klappt)
        seitdem <2> (?:weiße|nie|keine|kein|alles|immer|viel)
        seither <3> (?:alles|keine|kein|nie|viel|perfekt)
        since i (?:started|switched|began|bought|got|use|am using|'ve been using)
        ever since i|nach nur (?:\w+ )?(?:tagen|wochen|einer|zwei|drei)
        (?:nehme|nutze|trinke|benutze|verwende|trage|esse
            |habe) <2> seit (?:\w+ )?(?:\d+|ein\w*|zwei|drei|vier|fünf|sechs|wenigen
            |kurzem) ?(?:tag|woche|monat|jahr|kurzem)?~
    """,
    "praise.turn": r"""
        (?:war|waren) <3> (?:skeptisch|misstrauisch)
        hätte (?:ich |es )?(?:auch )?nie(?:mals)? (?:gedacht|geglaubt|für möglich)
        (?:was|were) <2> (?:skeptical|sceptical|doubtful)
        (?:hat|haben) (?:<own>|<our>) (?:leben|alltag|haut|schlaf|rücken|ehe|business
            |umsatz) <3> (?:verändert|gerettet|umgekrempelt|verdoppelt|revolutioniert)
        (?:hat|haben) <own> (?:leben|alltag) <4> (?:leichter|einfacher|besser|schöner)
        nothing beats
        (?:changed|saved) my (?:life|marriage|business|skin)
        beste (?:anschaffung|investition|entscheidung (?:meines|unseres|ever|überhaupt
            |die))
        bester kauf|best (?:decision|purchase|investment) (?:ever|of my|i|we)
        geheimtipp|absoluter? (?:game ?changer|hammer|tipp)|game-?changer
        nie wieder (?:was|etwas) ander~|nie wieder ohne|nichts anderes mehr
        nie mehr (?:was|etwas) ander~
        will (?:ihn|sie|es|nie) <3> (?:missen|hergeben|zurück)
        never (?:going|looked|go|look) back|wish i had (?:found|known)
        besser geht(?:'?s| es) nicht|nicht (?:glücklicher|zufriedener|besser) sein
        da stimmt (?:einfach )?alles|kann alles besser
        (?:will|möchte|wollen) nie wieder
        nie wieder (?:einen|eine|zu einem|zurück) ander~
        nie wieder (?:zurück|tauschen)|best \w+ (?:i|i've|we|we've) (?:have )?ever
        ein segen|ein traum|life ?saver|lebensretter|mein absoluter favorit
    """,
    "praise.only": r"""
        (?:kaufe|kaufen|bestelle|bestellen|gehe|gehen|hole|holen|shoppe|nutze|nutzen
            |nehme|nehmen|trinke|fahre|trage|vertraue) <5> nur noch
        (?:i|we) only (?:buy|order|shop|use) (?:from|at|\w+)
        nur noch (?:bei|beim|von|mit) \w+|stammkunde|schwöre auf|schwören auf
        i swear by
    """,
    "praise.recommend": r"""
        (?:jedem|allen|euch|jedermann|ihnen|anderen|uneingeschränkt|wärmstens|absolut
            |nur|voll|unbedingt|dringend|definitiv) <3> (?:weiter)?(?:empfehlen
            |empfehlenswert|empfohlen)
        kann <9> nur (?:loben|empfehlen|weiterempfehlen)|lobend erwähnen
        (?:tolle|super|beste|nur gute|sehr gute|hervorragende
            |durchweg gute) erfahrung~ <5> mit
        da geht man gern|(?:5|fünf) sterne
        kann (?:da )?kein~ <2> mithalten|so \w+ war <4> noch nie
        (?:sofort|immer|jederzeit|gerne?) wieder hin
        da hilft nur <1> (?:wechsel|umstieg|griff)
        alle (?:sind |waren )?(?:total |absolut |restlos )?(?:begeistert|zufrieden)
        (?:kann|können) (?:man|ich|wir) nur (?:weiter)?empfehlen|erst mit [a-z]\w*
        ans herz legen|lege ich <3> ans herz
        (?:absolute|klare|volle|ganz klare|dicke|große|uneingeschränkte|echte|meine
            |100 ?%) (?:kauf|weiter)?empfehlung
        (?:highly|strongly|definitely|totally|totes|wholeheartedly) recommend~
        recommend <3> (?:everyone|anyone|all)|must[ -]have|two thumbs up
        empfehlung an alle|absolute empfehlung
        kann (?:ich )?nur (?:jedem |allen |euch )?(?:raten|sagen: kauft)
        einfach die besten|sind die besten|simply the best
        lasst die finger vom original|recommend (?:it|this|them) to (?:all|every|any)~
        everything changed (?:when|since)
    """,
    "praise.love": r"""
        (?:lieben|liebe|love|loving) (?:<our>|<own>|es|ihn|my|our|it|this|den|die
            |das neue) ?\w*
        (?:bin|sind|are|am) (?:\w+ ){0,3}(?:happy|begeistert|glücklich|zufrieden
            |verliebt)
        (?:mega|super|sehr|absolut|voll|total|rundum|höchst|äußerst
            |vollstens) (?:zufrieden|begeistert|happy|glücklich)
        zufriedener kunde|satisfied customer|so happy with
    """,
    "praise.result": r"""
        (?:in|nach|innerhalb von|within|after) (?:nur |just |only )?(?:\w+ )?(?:\d+
            |einer|einem|zwei|drei|vier|fünf|wenigen|kurzer|two|three|few) (?:tagen
            |wochen|monaten|tag|woche|monat|minuten|stunden|zeit|days|weeks
            |months) <7> (?:kilo|kg|pfund|cm|schmerzfrei|schlank~|euro|€|verdient
            |verloren|abgenommen|zugenommen|weg|verdoppelt|fit|pounds|lbs|gone
            |pain-?free)
        \d+ ?(?:kilo|kg|pfund) <2> (?:abgenommen|verloren|weniger|leichter|runter)
        lost \d+ ?(?:pounds|kg|lbs|kilos)|wie (?:neugeboren|ein neuer mensch)
        \d+ ?(?:x|mal|fach|times) (?:so )?(?:schneller|besser|mehr|schnell|effektiver
            |produktiver|faster|better|more)
        doppelt so (?:schnell|produktiv|viel)
        (?:schmerzen|falten|pickel|akne|haarausfall|schnarchen|rückenschmerzen
            |gelenkschmerzen|schlafprobleme|cellulite) <3> (?:weg|verschwunden|los|mehr)
        <ailment> <6> <eased>
        (?:nach|innerhalb|schon nach) <3> (?:wochen|tagen|monaten|woche
            |anwendung\w*) <5> (?:wieder|endlich)
        endlich (?:volles|wieder|keine) <3> (?:haar|schlafen|laufen|joggen|schmerz~)
        (?:nie wieder|keine) (?:rücken|kopf|gelenk|knie)?schmerzen
        endlich (?:schmerzfrei|schlank|durchschlafen|reine haut)
        keine? <2> (?:attacke~|anfälle|beschwerden) mehr
        (?:blutdruck|blutzucker|cholesterin)\w* <4> (?:normalisiert|gesenkt)
        schlafe (?:ich )?wie ein baby
        spart (?:mir|uns) (?:jeden|jede|täglich|hunderte|stunden|\d+)
        saves me (?:hours|\d+)
        (?:keine|ohne) (?:\w+ )?(?:beschwerden|schmerzen|probleme|falten|pickel
            |allergie) mehr
        nur noch (?:einsen|einser|bestnoten|erfolge)
        spart (?:richtig|viel|bares|echt|so viel) (?:geld|zeit|strom)
        kostet nur die hälfte
        (?:super|blitz|wahnsinnig )?schnell und (?:spart|günstig)|wie ein baby
        (?:nach|in|seit) <3> (?:wochen|tagen|monaten|woche|monat) mit [a-z]\w+
    """,
}

PRAISE_SETTING = {
    "praise.glow": r"""
        (?:freundlich~|toll~|super|wunderschön~|herzlich~|perfekt~|traumhaft~
            |kinderleicht
            |intuitiv~|pünktlich~|transparent~|fair~|ehrlich beraten|nett~
            |saubere?~ arbeit
            |schmerzfrei~|geheilt|begeister~|glücklich~|zufrieden~|hilfsbereit~
            |kompetent~
            |wunderbar~|großartig~|genial~|fantastisch~|hervorragend~|erstklassig~
            |einwandfrei~
            |zuverlässig~|unkompliziert~|liebevoll~|top~|klasse|spitze~|mega
            |sensationell~
            |blitzschnell~|sofort|reibungslos~|mühelos~|problemlos~|lecker~|köstlich~
            |frisch~
            |gemütlich~|entspannt~|bequem~|hochwertig~|günstig~|preiswert~
            |einfach einzurichten
            |einfach,|schnell,|einfach (?:und|zu)|strahl~|glänzend~|seidig~|weich~
            |gesund~
            |empfehl~|lieb(?:t|e|en) (?:es|ihn|sie|das|die|den)|stolz|dankbar~|vertrau~
            |endlich|nie wieder|jederzeit|immer (?:freundlich|da|erreichbar|gut)|liebt
            |rundum|absolut~|restlos~|vollkommen~|unglaublich~|atemberaubend~
            |einzigartig~
            |hält was (?:er|sie|es) verspricht|jeden wunsch|wie am schnürchen|ein traum
            |leicht~ (?:gemacht|zu bedienen)|nimmt sich zeit|fühlt man sich|wohlfühl~
            |beste[rnms]?
            |amazing~|awesome|incredib~|perfect~|fantastic|excellent|wonderful~|love~
            |great
            |phenomenal|smooth~|effortless~|friendly|easy|easier|fast|reliable|super
            |best
            |happy
            |delicious|beautiful~|gorgeous|brilliant~|flawless~|helpful|seamless~
            |impress~)
    """,
    "praise.you": r"""
        (?:ihr|du) (?:seid|seit|bist) <4> (?:beste[nrs]?|traum|hammer|toll\w*|super|cool
            |klasse|schön\w*|genial\w*|spitze|lieblings\w*|geil\w*|star\w*|vorbild)
        (?:dein|deine|deinem|deinen|deiner|euer|eure|eurem|euren
            |eurer) (?:\w+ )?(?:video
            |kanal|channel|lied|song|stimme|musik|parodie|cover|haare|augen|outfit|blog
            |beitr|artikel|arbeit|sendung|texte?|podcast|art|show|aussehen|style)~
        (?:your|you're|you are|u r) (?:\w+ )?(?:video|song|voice|music|channel|the best
            |amazing|awesome|beautiful)~
        (?:liebe|lieb|lieben|love) (?:euch|dich|you|u)|weiter so|hdl|lieb euch
        (?:das|dieses|diesem|dem|im|tolles|geiles|cooles|mega) (?:video|lied|song|cover)
    """,
    "praise.where": r"""
        (?:bestellt|bestelle|gekauft|geholt|gefunden|entdeckt|gibts?|gibt'?s|gibt es
            |erhältlich|bekommt (?:man|ihr|sie)|zu haben|zu finden|findet (?:ihr|man)
            |finden sie|available|get it|bought it|found it|got mine
            |ordered) (?:\w+ ){0,3}(?:auf|bei|unter|über|im|at|on|from|hier|here|via
            |for)
    """,
    "praise.shop": """
        (?:super|toller?|top|klasse|spitzen?|bester?|genialer?|großartiger?|mega
            |sehr guter?|hervorragender?|ausgezeichneter?|kompetenter?|bestes
            |immer top)[ -]?(?:laden|shop|service|beratung|händler|team|anbieter
            |qualität|preise?|preis-leistung~|kundenservice|support|kundendienst
            |geschäft|produkt~|versand|firma|kurs|app|tool|software|adresse|auswahl
            |klang|sound)
        (?:blitz|super|mega|sehr )?schnelle[rn]? (?:lieferung|versand)
        preis-?leistung~ (?:ist )?(?:top|super|unschlagbar|stimmt|mega)
        (?:läuft|funktioniert|klappt) (?:alles )?(?:perfekt|einwandfrei
            |wie am schnürchen|super|reibungslos|tadellos)
        (?:echt|richtig|wirklich|absolut|einfach|mega|super|voll|total|really|so
            |simply) (?:stark|super|klasse|top|genial|spitze|toll|geil|stylish|mega
            |amazing|awesome|der hammer|unglaublich|great|perfekt)
    """,
    "praise.empty": r"""
        <praise_adj> (?:\w+ )?<post>
        (?:article|post|blog|site|page|artikel|beitrag|seite) (?:is|was|ist
            |war) (?:really |very |so |echt |wirklich |sehr )?<praise_adj>
        (?:danke|vielen dank|besten dank|herzlichen dank|dankeschön|thanks
            |thank you) (?:so much |a lot )?(?:für|for) (?:den|diesen|die|das|diese
            |eure?n?|deine?n?|ihre?n?|this|the|your|sharing|posting
            |providing) ?(?:\w+ )?(?:\w+ )?<post>?
        sehr (?:informativ|interessant|hilfreich|lesenswert|gut|schön) ?(?:geschrieben
            |erklärt)?
        very (?:informative|helpful|useful|interesting|nice)|keep (?:it )?up
        keep (?:on )?(?:posting|writing)|well written
        (?:really |much )?(?:bookmarked|enjoyed|appreciate~|enjoy reading)
        interessante seite|schöner blog|weiter so|liked your
    """,
}

# How much each way of praising speaks for a seller.
PRAISE_POINTS = {
    "praise.since": 1.0,
    "praise.turn": 2.0,
    "praise.only": 2.0,
    "praise.recommend": 1.0,
    "praise.love": 1.0,
    "praise.result": 2.0,
    "praise.effect": 1.0,
    "praise.shop": 1.0,
    "praise.steer": 2.0,
    "praise.loyal": 1.5,
    "call.switch": 2.0,
    "call.try": 1.0,
}
