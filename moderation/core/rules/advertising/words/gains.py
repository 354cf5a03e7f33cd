"""Prices, discounts and what the writer gains from them."""

GAINS = {
    "gain.discount": r"""
        (?:<share>|<money>) (?:rabatt|nachlass|günstiger|billiger|auf alles|cashback
            |gespart|off|bonus|startbonus|sparen|reduziert|prämie|gutschrift|discount)
        rabatt (?:auf|von|bis|gibt|läuft|sichern|für)|rabattaktion|gutschein~|coupons?
        discounts?|cashback|sonderangebot~|sonderpreis~|aktionspreis~|neukundenbonus
        läuft <3> (?:aktion|rabattaktion|sale|ausverkauf)|rabatt ?code
        einführungspreis~|frühbucher~|black[- ]friday-?(?:preis|angebot|deal)~
        (?:zum|auf) tiefstpreis|bis zu <share>|(?:neukunden|erstbestell\w*) <4> <share>
        zum preis von (?:einem|einer|\d)|für die hälfte|zum halben preis
        startguthaben|startbonus|willkommensbonus|begrüßungsbonus|wechselbonus
        für die hälfte (?:des preises)?|zum alten preis|zum halben preis
        sofortbonus|prämie (?:sichern|kassieren|abstauben)|<share> off
        save (?:up to )?(?:<share>|<money>)|spart? <3> (?:<share>|<money>)
        (?:<share>|<money>) (?:sparen|gespart)
    """,
    "gain.deal": r"""
        (?:bei|im|beim|at) <3> (?:gibt'?s|gibt es|kostet|kriegt man|bekommt man
            |bekommst du|bekommt ihr|haben sie|costs) <7> (?:heute|gerade|aktuell
            |momentan|derzeit|nur noch|im angebot|reduziert|runtergesetzt|diese woche
            |billiger|today|this week)
        (?:bei|im|beim|at) <3> (?:gibt'?s|gibt es|kostet) (?:heute|gerade|aktuell
            |momentan|derzeit|diese woche) <7> (?:<money>|<share>|für \d+|um \d+
            |billiger|günstiger)
        (?:gerade|heute|aktuell|derzeit|diese woche|momentan) <4> (?:im angebot
            |reduziert|im sale|runtergesetzt|für nur|billiger|on sale)
        (?:heute|gerade|aktuell|diese woche|momentan) <2> (?:bei|beim|im) <5> (?:für|um
            |ab|nur) (?:<money>|\d+)
        bei \w+ <1> (?:kosten|kostet|zahlt man|bekommt man|gibt es
            |gibts) <6> (?:nur die hälfte|halben? preis|gratis|geschenkt|umsonst)
        (?:get it|buy it|check it out) (?:at|from) <8> <share>
        bei <2> (?:gerade|heute|aktuell|momentan) <1> (?:für|um|nur) \d
        tipp: <9> (?:gibt es|gibts|kostet|bekommt)
        (?:gerade|heute|jetzt|wieder|aktuell) <2> (?:auf lager|zehnfach~
            |doppelte~) <4> (?:für
            |um|ab|punkte|rabatt|<money>)
        zum (?:tiefstpreis|bestpreis)|preise sichern|minus <share> (?:auf|bei|im)
        <share> (?:rabatt )?auf (?:alle|alles|das ganze|die ganze)
        (?:bei|im|beim) <3> (?:gibt'?s|gibt es|kostet|bekommt man
            |kriegt man) <4> (?:grad
            |grade|zurzeit|jetzt|im moment) <2> (?:um|für|nur|ab) (?:<money>|\d+)
        (?:grad|grade|zurzeit|im moment) <3> (?:bei|im|beim) <4> (?:im angebot|reduziert
            |um|für|billiger|günstiger|zum halben preis)
        (?:bei|im|beim) <3> (?:kostet|gibt es|gibts|kosten) <4> bis (?:sonntag|montag
            |samstag|freitag|morgen|ende|zum) <3> (?:nur|für|um|<money>)
        (?:monat|monate|versand|lieferung|einrichtung|aktivierung) <2> (?:verschenkt
            |geschenkt|gratis dazu)
        \w+ (?:verschenkt|schenkt) <4> (?:monat~|neukunden)|<money> günstiger
        für <money> statt|für \d+ statt \d+|statt \d+ (?:nur|jetzt|heute)
        <money> statt (?:<money>|\d+)
        (?:von|from) <money> (?:auf|to) <money> (?:reduziert|gesenkt|down)
        on sale (?:at|for|now|today)
        (?:deal|angebot|schnäppchen|spar|preis|kauf)-?(?:tipp|alarm)|mega-?deal
        top-?deal|kleiner tipp: <6> (?:<money>|<share>)
        (?:angebot|deal|schnäppchen) des tages|tagesangebot
        (?:kostet|gibt es|gibts) (?:gerade|diese woche|heute|aktuell
            |momentan) <4> (?:nur|für) (?:<money>|\d+)
        (?:aktuell|gerade|heute|diese woche|derzeit|momentan) <1> (?:gibt|gibts|bekommt
            |kostet|hat) <6> (?:bei|beim|im) <4> (?:<share>|rabatt|nachlass|reduziert
            |günstiger|billiger)
        (?:heute|gerade|aktuell|diese woche) <1> (?:bei|beim
            |im) <3> (?:zum halben preis|halb so teuer|reduziert)
    """,
    "own.code": r"""
        <own> (?:\w+ )?[\w-]*<code>[\w-]*-?(?:code|link|id)s?|<own> reflink
        hier (?:ist )?<own> <1> link|<own> [\w-]*werben-?(?:code|link)
        (?:my|our) (?:\w+ )?<code> ?-?(?:code|link|id)s?
        (?:use|with|enter|through|via|using) my (?:code|link)
        (?:über|mit|per|via|nutzt|nutze|benutzt|nehmt|verwendet|klickt) <2> <own> link
        <code>-?(?:code|link) (?:ist |in |steht |gibts |gibt'?s |bekommt ihr
            |schick~ )?(?:von mir|per pn|auf anfrage|per dm|bei mir|in meiner?m?)
        (?:reflink|ref-link|ref link):?|\(?affiliate-?link\)? ?:
        (?:beim (?:registrieren|anmelden)|bei der (?:anmeldung
            |registrierung)) <3> <own> <2> (?:namen?|code
            |link|nummer)
    """,
    "own.codeword": """
        (?:mit|nutzt?|nutze|über|verwendet?|nehmt|benutzt|eingeben|gebt|dank|use|with
            |enter|by) <3> (?:<code>-?)?(?:code|codewort)
        <own> (?:code|codewort)|<code>-?code:?
        (?:code|codewort) <2> (?:eingeben|verwenden|nutzen|benutzen|angeben|einlösen)
        use (?:my |the |promo |discount |coupon |our )*code|coupon <1> code
    """,
    "own.recruit": """
        (?:ich|wir) werben? (?:euch|dich|gerne?|noch|neue)|werbt mich
        werbe (?:euch|dich)|lasst euch <3> von mir werben|kunden werben|freunde werben
        (?:möchte|will) <3> geworben werden|wer möchte <3> (?:einladung|geworben)
        refer a friend
        (?:über|durch) <own> (?:empfehlung|einladung)
        (?:über|durch|von) mich <3> (?:anmeld~|werben|eröffn~|abschließ~|bestell~)
        über mich (?:abschließen|anmelden|bestellen|buchen|registrieren|wechseln)
    """,
    "own.recruit_me": r"""
        wer (?:kann |möchte |will )?(?:wirbt )?mich <3> (?:werben|einladen)
        wer wirbt mich|wirbt mich (?:jemand|wer)
        (?:kann|will|möchte|könnte|mag) mich <2> (?:jemand|wer|einer) <6> (?:werben
            |einladen)
        mich <3> werben lassen
        mir <4> (?:reflink|ref-link|(?:einladungs|empfehlungs|freundschafts)-?(?:code
            |link)) <2> (?:schicken|geben|senden|teilen)
        (?:suche|bräuchte|jemand|hat wer|brauche) <4> (?:reflink|ref-link|werber
            |einladungs-?(?:code|link)|freundschaftswerb~|empfehlungs-?(?:code|link)
            |referral~)
        (?:anyone|someone|somebody) <4> (?:referral|invite) (?:code|link)
        (?:hat|hätte|hätt) <1> (?:jemand|wer|einer) <3> [\w-]*(?:neukunden|werber|werbe
            |einladungs|empfehlungs|freundschafts|bonus)-?(?:code|link|gutschein)
        suche <4> mich <4> wirbt|mich <5> (?:wirbt|werben (?:kann|will|möchte))
    """,
    "own.split": r"""
        (?:bekommt|kriegt|erhaltet|spart|bekommst|kriegst|erhältst|sparst) <1> (?:ihr
            |du|jeder|wir|beide) <4> (?:<money>|<share>|gratis~|kostenlos~|rabatt|bonus
            |gutschrift|guthaben|freimonat~|prämie)
        (?:ihr|du|jeder|wir|beide) (?:\w+ )?(?:bekommt|kriegt|spart|erhaltet|bekommst
            |kriegst|sparst|bekommen|erhalten|sparen) <4> (?:<money>|<share>|gratis~
            |kostenlos~|rabatt|bonus|gutschrift|guthaben|freimonat~|prämie)
        kriegt jeder|bekommt jeder|kriegen wir beide|bekommen wir beide|wir beide
        für uns beide|gutschrift für (?:euch|dich)|und ich auch|ich auch was
        auch etwas davon|wir profitieren beide
        you(?:'ll)? (?:both )?(?:get|save|receive|earn) <4> (?:<money>|<share>|off|free
            |bonus|credit|discount)
        we both|both of us|so do i|and i get
    """,
    "own.gain": """
        (?:für mich|mir) <1> (?:fällt|springt|bleibt|gibts|gibt es) <4> (?:ab|raus|übrig
            |bonus|prämie|gutschrift|was)|(?:ich|mir|mich) <2> (?:auch
            |ebenfalls) <2> davon
        (?:beide|beiden) (?:was|etwas) davon|kleine provision|unterstützt <2> (?:mich
            |uns)
        ich (?:bekomme|kriege|erhalte|verdiene|bekomm|krieg) <3> (?:gutschrift|bonus
            |prämie|provision|punkte|guthaben|auch|ebenfalls|freimonat|gratismonat
            |kleine provision)
        (?:bekomme|kriege) ich <3> (?:gutschrift|bonus|prämie|provision|auch|ebenfalls
            |guthaben)
        i (?:get|earn|receive) <3> (?:bonus|commission|credit|too)
    """,
    "own.bio": """
        links? (?:ist |steht |findet ihr |gibts? |gibt es )?(?:in|im|auf|unter
            |siehe) (?:der |meiner |meinem |dem |the |my )?(?:bio|profil|profile
            |beschreibung|description|kanal~|signatur|steckbrief|account)
        (?:siehe|schaut <2> (?:in|auf)|klickt <2> auf|alles|steht|findet ihr alles|mehr
            |infos?) (?:auf |in |im )?<own> (?:profil|bio|signatur|namen)
        (?:check|see|visit|click) my (?:bio|profile|name)
        link in (?:my )?(?:bio|profile)|siehe profil|profil anklicken
        adresse (?:steht )?(?:im|in meinem) profil
    """,
    "own.did": r"""
        (?:hab|habe|haben) <6> <work> <3> <made>
        (?:i|we)(?:'ve| have)? (?:just |recently |also )?(?:made|wrote|built|launched
            |created|recorded|released|coded|filmed) <4> <work>
        <work> von (?:mir|uns)|(?:ist|sind) <own> <work> <6> (?:erschienen|draußen
            |online
            |erhältlich)
        <own> (?:neue[rnms]?|neuestes?|aktuelle[rnms]?|erste[rnms]?|kleine[rnms]?
            |eigene[rnms]?) <1> <work>
        (?:von|aus|in) <own> <2> (?:folge|video|podcast|blog|kurs|buch|newsletter
            |webinar|live-webinar|livestream|stream)
    """,
    "own.news": r"""
        (?:neue[rs]?|erste[rs]?|aktuelle|zweite[rs]?) <2> (?:folge|album|single|ep
            |staffel
            |ausgabe|kollektion|podcastfolge|episode|heft|video) <4> (?:raus|draußen
            |online
            |erschienen|zu haben|verfügbar|überall)
        (?:haben|hat) <3> neue[sn]? (?:folge|album|single|ep|kollektion
            |buch) <2> (?:raus
            |draußen|am start|veröffentlicht)
    """,
    "own.job": r"""
        als (?:selbst[äa]ndige~ |freie~ )?\w*(?:berater|makler|anwalt|anwältin|coach
            |trainer
            |therapeut|händler|meister|handwerker|installateur|planer|gutachter
            |architekt
            |fotograf|friseur|techniker|dienstleister|vermittler|heilpraktiker)(?:in)?
        bin <2> (?:\w*(?:berater|makler|coach|trainer|händler|vermittler|fotograf
            |gutachter|anwalt|anwältin|elektriker|heilpraktiker|therapeut|notar
            |architekt
            |vermieter|imker|winzer|schreiner))(?:in)?
    """,
    "own.live": r"""
        (?:bei|von) mir (?:im|auf dem|am) (?:blog|kanal|shop|profil|podcast|newsletter)
        auf (?:youtube|instagram|tiktok|twitch|insta|meiner seite) (?:habe|zeige|erkläre
            |mache|poste|hab) ich
        <own> (?:masterarbeit|dissertation|doktorarbeit
            |abschlussarbeit) <8> (?:erschienen
            |buch|lesen)
        (?:bin|gehe|geh|sind|gehen) (?:\w+ ){0,3}live|live (?:auf|bei) (?:twitch|youtube
            |tiktok|insta\w*|kick)|(?:streame|streamen) <4> (?:heute|jeden|jetzt|gerade
            |live|abend|das|auf)
        (?:verrate|zeige|erkläre|bespreche|enthülle) (?:ich|wir) <6> (?:in|auf) (?:<own>
            |<our>)|(?:heiße|heißen|findet ihr mich|bin) (?:da|dort|überall) <2> (?:wie
            |unter|auch)|i'm live|going live|streaming (?:now|tonight|live)
    """,
    "own.channel": r"""
        <own> (?:(?:neue|kleine|eigene|kostenlose|gratis
            |aktuelle)[rnms]? )?(?:\w+ )?<channel>
        <our> (?:\w+ )?(?:telegram|discord|whatsapp|facebook
            |signal)-?(?:gruppe|kanal|channel|server|group)
        my (?:\w+ ){0,2}(?:site|website|page|channel|blog|store|shop|profile|videos?
            |music|podcast|newsletter|course|book|ebook|stream|vids?|covers?|raps?|band
            |album|track|song|app)
    """,
    "own.business": r"""
        (?:ich|wir) (?:mache|machen|biete|bieten|verkaufe|verkaufen|repariere|entwickle
            |entwickeln|betreibe|betreiben) (?:das|so ?etwas|sowas|genau das|es
            |solche~) <2> (?:beruflich|professionell|hauptberuflich|seit \d+|auch|an
            |gewerblich|günstig~)
        (?:wir|ich) (?:als|von der|von) (?:\w+ ){0,2}(?:agentur|unternehmen|firma|gmbh
            |spezialist~|fachbetrieb|start-?up|anbieter|hersteller|experten|partner
            |team|dienstleister|händler|coach|makler|berater~)
        (?:wir|ich) (?:haben|habe) (?:\w+ ){0,3}(?:genau dafür|dafür|dazu
            |für solche fälle) <4> (?:entwickelt|im angebot|im programm|im sortiment
            |die lösung)
        genau dafür (?:haben|gibt es|bieten) (?:wir|unser\w*)
        als (?:coach|berater~|anwalt|makler~|trainer~|händler~|hersteller|therapeut~
            |handwerker) <2> (?:begleite|berate|helfe|biete|unterstütze|vermittle
            |liefere) ich
    """,
    "own.firm": r"""
        <our> (?:\w+ )?<firm_thing>
        <own> <firm> <3> (?:macht|bietet|hilft|übernimmt|liefert|verkauft|berät
            |repariert|installiert|steht|baut)
        our (?:\w+ )?(?:company|agency|team|services?|products?|store|shop|website|site
            |platform|app|experts|software|tool|writers|staff)
        wir sind (?:\w+ ){0,3}(?:webagentur|agentur|unternehmen|firma|gmbh|spezialist~
            |fachbetrieb|start-?up|anbieter|hersteller|experten|marktführer
            |dienstleister|familienbetrieb|online-?shop|händler|meisterbetrieb
            |systemhaus)
        wir haben <3> (?:beste[rn]?|günstigste[rn]?|größte[rn]?) (?:\w+ )?(?:preise?
            |auswahl|angebote|sortiment)
    """,
    "own.ware": r"""
        (?:in|auf|bei|über|zu|durch) <own> (?:\w+ )?(?:online|video)?-?(?:kurse?n?s?
            |shops?
            |onlineshops?|stores?|e-?books?|buche?s?|büchern?|coachings?|webinare?n?s?
            |newslettern?|(?:youtube-?)?kana(?:l|ls|äle|älen)|podcasts?|workshops?
            |seminare?n?s?|app|apps|portale?n?s?)
        <own> (?:\w+ )?(?:kurs|e-?book|buch|coaching|webinar|newsletter
            |seminar) (?:behandelt|erklärt|zeigt|hilft|geht)
        vorbestell~ <3> möglich
        (?:überall )?im (?:buch)?handel (?:erhältlich|zu haben)
        gibts? (?:überall )?im (?:buch)?handel|überall im handel|just google me
        google(?:t)? (?:einfach )?(?:mich|meinen namen)
        on my (?:site|blog|channel|website)|in my (?:book|course|newsletter)
        (?:auf|in|bei|über) <own> (?:\w+ )?[\w-]*(?:kanal|channel|shop|kurs)
        (?:überall|jetzt|ab sofort|ab heute) erhältlich
        (?:download|demo|mehr dazu|testversion) <1> auf <our>|ich blogge
        blogge (?:ich )?(?:darüber|regelmäßig)
        (?:dazu|darüber|zum thema|zu dem thema) <4> <work> <2> <made>
        <own> (?:neuer?|neues|erster?|erstes) <work> <4> (?:erschienen|erhältlich|online
            |draußen|da|zu haben)
        <own> (?:\w+ )?(?:thriller|krimi|roman|album|single|hörbuch
            |buch) <6> (?:zu haben
            |erhältlich|erschienen|vorbestell~|im handel)
        (?:den|meinen|meine) (?:blog|kanal|shop|seite|podcast) findet ihr
    """,
}

GAINS_SETTING = {
    "gain.price": """
        (?:ab|nur|schon ab|für nur|zum preis von|statt|je|à|from|only
            |just) (?:schlappe |sagenhafte )?<money>
        <money> (?:die|pro|je|per|a|an) (?:stunde|nacht|stück|person|monat|m2|qm|hour
            |night|piece|kurs|sitzung|termin)
    """,
    "gain.cheap": """
        höchstpreis~|barzahlung|bar auf die hand
        günstig(?:e[rnms]?|ste[nrms]?)?|preiswert~|billig(?:e[rnms]?|ste[nrms]?)?
        faire[rn]? preise?n?|zum festpreis|festpreis~|top-?preis~|best-?preis~
        kleine[sn]? geld|schnäppchen~|cheap(?:est)?|affordable|best prices?
        low(?:est)? prices?|great prices?|fair prices?|unschlagbar~
        beste[rn]? preise?n?|versandkostenfrei|zum halben preis|halber preis
        zum sonderpreis
    """,
    "gain.free": """
        (?:kostenlos|kostenfrei|geschenkt)(?:e[rnms]?)?|gratis~|umsonst|for free
        free (?:trial|shipping|spins|sample|gift|bonus|money|access|quote|consultation
            |download|signals?)
        100 ?% free
    """,
    "own.shop": r"<own> (?:\w+ )?[\w-]*(?:shop|store|e-?book|coaching|onlinekurs)",
    "own.mine": r"<own> (?:\w+ )?(?:rabatt|gutschein)?-?code(?:wort)?|my (?:\w+ )?code",
    "own.work": "<work>",
    "own.made": """
        (?:ich|wir) (?:hab|habe|haben) <8> <made>|(?:hab|habe|haben) <8> <made>
        (?:i|we)(?:'ve)? (?:just |recently |also )?(?:made|wrote|built|launched|created
            |published|started|recorded|uploaded|released|run) (?:a|an|my|our|this
            |about)
        <own> <2> (?:ist|erscheint) <3> (?:erschienen|erhältlich|online|draußen|da)
    """,
    "own.habit": """
        wie (?:schon|immer|gestern|bereits|letzte~) <2> (?:gestern|gesagt|geschrieben
            |erwähnt|vorgestern|immer)
        (?:ich )?wiederhole|schon wieder:|zum (?:x-ten|wiederholten|dritten) mal
        like i said|as always|schreibe ich hier immer
    """,
    "own.soon": r"""
        warteliste|beta-?\w*|geht <3> online|demnächst|bald verfügbar|noch zu haben
        wer (?:mag|will|möchte|interesse)|(?:play|app)-? ?store|wo es podcasts gibt
        bei allen händlern|in jeder buchhandlung|schritt für schritt|heißt
    """,
    "own.find": """
        (?:findet|gibt'?s|gibt es|steht|erkläre|zeige|seht|sehen|lest|hört|erfahrt
            |erzähle|beschrieben|dokumentiert|verrate) <6> (?:auf|in|bei) (?:<own>
            |<our>)
        (?:auf|in|bei) (?:<own>|<our>) <4> (?:gibts|gibt es|findet|erfahrt|seht|zeige
            |erkläre|hört|lernt|beschrieben|erklärt|verrate|steht)
        (?:explain|find|show|cover) <5> (?:on|at|in) (?:my|our)
    """,
}
