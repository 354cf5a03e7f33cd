"""Calls upon readers to buy, to come, to subscribe, to get in touch."""

CALLS = {
    "call.buy": r"""
        (?:jetzt|gleich|noch heute|sofort|schnell|hier|direkt|einfach
            |online) (?:\w+ )?<do>
        (?:jetzt|gleich|noch heute) <3> <do>
        (?:bestellt|sichert|holt|schnappt|gönnt|kauft) euch (?:jetzt|noch|eure?n?|hier
            |gleich|gratis|den|das|die|ein\w*|\d+)
        (?:holt|schnappt|gönnt|sichert|nutzt) (?:es|sie|ihn|euch)
        hol(?:t|en sie)? (?:es|sie|ihn) (?:euch|dir|sich)
        bevor (?:es|sie|er) (?:weg|vergriffen|zu spät|ausverkauft)
        (?:sicher|hol|schnapp|gönn|bestell) dir (?:jetzt|noch|deine?n?|hier|gleich
            |gratis|den|das|die|ein\w*)
        <do_you> sie (?:sich )?(?:jetzt|noch heute|hier|gleich|heute|selbst|bei|bis zu
            |mit|von|unser\w*|ihr\w*|kostenlos|gratis|uns|mehr als)
        (?:order|buy|shop|sign up|register|download|claim|grab|book|apply|enroll|start
            |call|visit) (?:\w+ ){0,2}(?:now|today|here|yours|asap|before it)
        <do_you> sie sich (?:ein\w*|noch|die|den|das|ihre?n?)
        (?:bestellen|kaufen|buchen|holen) (?:könnt|kann|können|kannst) <4> (?:auf|bei
            |unter|über|hier)
        (?:ladet|lade|laden sie) <4> (?:runter|herunter)
        (?:bekommt|kriegt|bekommst|gibt|gibts|erhaltet) <4> nur (?:auf|bei|unter) <1> \w
        link zum (?:shop|angebot|produkt)|(?:hier )?zum (?:shop|angebot) ?:
        get yours|sign up (?:via|with|at|here|for|on)|act (?:now|fast)
        don'?t miss (?:out|this|it)
        (?:buy|order|available|get it|shop) (?:\w+ )?(?:at|from|on|via) <2> [\w-]+\.\w
        greift? (?:jetzt |schnell |alle )?zu|schlagt zu|zugreifen|zuschlagen
        anmeld(?:en|ung) (?:unter|über|auf|bei|hier|via)
        registrier~ (?:unter|über|hier|auf)
        (?:bestell|buch|kauf)(?:en|ung|bar)? (?:unter|über|auf|bei) <2> [\w-]+\.\w
        bestellt unter <2> [\w-]+\.\w
        (?:eingeben|einlösen) und <3> (?:sparen|kassieren|sichern)
        (?:tragt|trag|tragen sie) (?:euch|dich|sich) <2> ein
        lass(?:t|en)? (?:euch|dich|sie sich) <3> (?:beraten|entgehen|überzeugen)
        join (?:us|our|my|now|today|the) <3> (?:group|channel|team|telegram|whatsapp
            |discord|now|today|free)
    """,
    "call.visit": r"""
        (?:besucht|besuche|schaut|schau|guckt|guck|kommt|komm|klickt|klick|geht|seht
            |lest|hört|folgt) <5> (?:<own>|<our>|vorbei|rein|link|rum|rüber)
        (?:komm|kommt|kommen sie) (?:\w+ ){0,2}(?:alle|vorbei|rum|rüber|zahlreich|dazu)
        (?:besuchen|schauen|klicken|kommen|sehen) sie <4> (?:<our>|<own>|vorbei|rein
            |link|hier|mal|auch|auf|die)
        hier klicken|klickt? (?:hier|auf den link|drauf)|link anklicken|klick auf
        (?:check|checkout|visit|see|browse|watch|view|try|read
            |listen to)(?: out)? (?:my|our) (?:\w+ ){0,3}\w+
        (?:check|checkout)(?: out)? (?:this|the|his|her) (?:\w+ ){0,2}(?:site|website
            |page|channel|store|shop)
        (?:go|come|head) (?:over )?to (?:my|our|this)
        click (?:here|the link|this link|below|my|on)
        (?:visit|check out|go to|come to|head to) <1> (?:www|http|[a-z0-9-]+\.(?:com
            |net|org|example|test))
        check (?:me|us|it|them) out|take a look at (?:my|our)|have a look
        feel free to visit|come (?:and )?see us
        lohnt sich <2> vorbei ?zu ?(?:schauen|kommen)
        vorbei ?(?:schauen|kommen) (?:lohnt|unter|bei|auf)
        (?:einfach|gerne?|unbedingt|doch|mal|ruhig) (?:mal )?(?:vorbei ?schauen
            |vorbei ?kommen|reinschauen|reinhören|reinlesen)
        (?:stöbert|stöbern sie|schmökert|blättert|klickt euch) <4> (?:auf|unter|bei|in
            |durch|vorbei)
        (?:auf|bei) (?:youtube|spotify|google|instagram|tiktok) nach <5> (?:suchen
            |sucht)
        check(?:t|t mal| mal) (?:<own>|<our>)|kommt <1> dazu
        (?:schauen|gucken|stöbern|vorbei\w*|nachschauen|reinschauen) <3> (?:auf
            |bei) <host>
        (?:auf|bei|unter) <host> <1> (?:schauen|gucken|stöbern|vorbei\w*|umschauen
            |umsehen|informieren)
        meldet euch <5> (?:an|für)|(?:kommt|komm) <3> (?:auf|in|zu) <own>
        kommt <5> in <our>|freuen uns auf (?:euren|ihren|deinen) besuch|please visit
        pls visit|wird <5> fündig|werdet <4> fündig|bestens aufgehoben
        schaut (?:doch )?(?:mal )?hier|visit us|hin da|nichts wie hin|kommt vorbei
        unbedingt (?:an)?klicken|(?:an|drauf)klicken lohnt
    """,
    "call.more": r"""
        (?:mehr|weitere|alle) (?:dazu|infos?|informationen|details|darüber|tipps
            |angebote)(?: \w+)?(?: (?:unter|auf|bei|hier|gibts?|gibt es|im|via)|:)
        mehr (?:dazu|darüber|hier|davon) ?(?:auf|unter|bei|hier|:|gibts?)
        infos?(?:rmationen)? (?:unter|auf|bei|hier|gibts?|gibt es)|mehr erfahren
        alles weitere (?:unter|auf|hier)
        (?:more|full) (?:info|infos|information|details)|read more|learn more
        find out more|details here|more (?:here|at|on)|(?:link|seite|adresse|website):
        hier (?:lang|entlang)|hier geht'?s (?:zum|zur|lang)|schaut <2> hier
    """,
    "call.look": """
        (?:schaut|guckt|seht) (?:euch )?(?:das|mal|hier|dies) ?(?:mal |hier |an)?
        (?:check|look at|watch) this|must see|müsst ihr (?:sehen|gesehen haben)
    """,
    "call.subscribe": """
        abonnier(?:t|e|en|en sie)|abo (?:da ?lassen|dalassen|nicht vergessen)
        (?:abo|follow|glocke) <3> (?:da ?lassen|dalassen|da|aktivieren|nicht vergessen)
        lass(?:t|en sie) <4> (?:abo|like|follow|daumen) <1> da
        (?:gebt|lasst|schenkt) <5> (?:daumen (?:hoch|nach oben)|likes?|sterne?|herzchen)
        (?:brauche|fehlen|brauchen) <4> (?:abonnent~|abos|follower|klicks|views)
        folgt? (?:mir|uns|meinem|unserem)|folgen sie (?:mir|uns)|sub?scribe?
        sub (?:4|for) sub|sub (?:to )?(?:me|my)|sub4sub|follow (?:me|us|my|our)
        like (?:and|&) (?:share|subscribe|follow)|hit (?:that|the) (?:like|bell|sub~)
        give (?:me|us|it) (?:a )?(?:like|sub~|thumbs|follow|listen|chance)
        (?:like|join|share) (?:my|our) (?:page|video|channel|fanpage|group)
        (?:need|want|get|help me (?:get|reach)|have) <3> (?:subscribers|subs|followers)
    """,
    "call.beg": """
        (?:please|pls|plz|plese|pleas|bitte|my) <4> (?:sub~|abonnier~|folgt)
        (?:sub~|abonnier~) <3> (?:me|my|us|our|meinen|mich|back|diesen|den kanal
            |kostenlos|bitte
            |please|pls|guys|bro|now|jetzt|unbedingt)
        sub (?:4|for) sub|sub4sub|follow <2> (?:me|my|us|back)|folgt? (?:mir|uns)
        (?:need|want|get) <3> (?:subscribers|subs)
        lass(?:t|en sie) <4> (?:abo|follow) <1> da
        like <3> (?:my|our) (?:page|fanpage|video)
        (?:subscribers|subs) (?:please|pls|by)|abonnieren (?:nicht vergessen|bitte|!)
        (?:and|und|&) (?:subscribe|abonnieren|abonniert)
    """,
    "call.contact": r"""
        meld(?:e|et|en sie) (?:dich|euch|sich)|meld(?:e|et) <1> (?:bei mir|bei uns)
        (?:schreib|schreibt|schreiben sie|mailt|mail|textet|schickt) (?:mir|uns|mich
            |einfach|an|per|gern~|ihm|ihr)
        (?:ruft|ruf|rufen sie) (?:mich |uns |einfach |gleich |jetzt |noch heute
            |mal |doch |gern |gerne |unverbindlich )*(?:an|durch)
        kontaktier~ (?:mich|uns|ihn|sie|ihr|herrn?|frau|dr|mr|mrs|jetzt)
        nehm(?:t|en sie) <3> kontakt|kontakt(?:aufnahme)?:
        kontakt:? <reach>|kontakt (?:über|per|unter|via)|erreichbar (?:unter|per|über
            |via)
        erreicht? <2> (?:unter|per)
        (?:^|, ?|; ?|bitte |gerne? |jetzt )<request> <2> (?:an|unter|über|per|via
            |bei mir)
        <request> <1> (?:an|unter|über|per|via) (?:[a-z0-9._-]+@|\+?\d)
        <request> (?:bitte|gern~|nur|einfach|direkt) <1> (?:an|unter|über|per|via)
        <request> <1> (?:auf anfrage|nach vereinbarung)
        (?:contact|text|call|email|e-mail|mail|message|dm|pm|whatsapp|write|reach|add
            |inbox|hit up) <1> (?:me|us|him|her|them|out|mr|mrs|ms|dr|on|via)
        (?:contact|email|e-mail|reach|call|text) (?:\w+ ){0,3}(?:@|at|on|via|:)
        (?:reservierung|beratung|anmeldung|bestellung|buchung|termine|info|infos
            |kontakt|bewerbung|whatsapp|telegram|anfragen|auskunft): ?\S
        (?:whatsapp|telegram|signal|threema|sms|mail|pn) (?:an|unter|me|to|@)
        antwort in|(?:ruf|rufen sie|rufe) <2> an
        <reach_out> <4> (?:auf|per|via|über|bei|on|via|through) <reach>
        (?:auf|per|via|über|on) <reach> <3> (?:@\w|nach (?:[\w"]+ )?suchen
            |anschreiben|schreiben an|\+?\d{3}|beitreten)
        <reach>[-: ]+(?:@\w|\+\d|0\d{2})
        bei interesse|wer interesse hat|interessierte (?:melden|können sich|bitte)
        auf anfrage
        (?:jetzt|sofort|gleich|noch heute) (?:anrufen|durchklingeln|melden
            |kontaktieren)
        (?:fragt|schreibt|kontaktiert) (?:mich|mir|uns) (?:einfach|gern~|ruhig|mal|an)
        ask me (?:if|for|how|about)|happy to (?:chat|help|talk)
        (?:kann|könnt|können|darf) (?:mir|mich|uns) <3> (?:schreiben|anschreiben
            |kontaktieren|fragen)
        (?:kann|könnt|können|darf|soll) sich <5> (?:melden|rühren)
        schick~ (?:mir|uns) <4> (?:nachricht|pn|dm|mail|message)
        feel free to (?:reach|contact|ask|message|text|pm|dm)
        (?:fragen|wenden|melden) sie <4> (?:nach|an|bei)
        (?:falls|wenn|sofern) jemand <3> (?:bedarf|interesse|mag|will|braucht)
        wer (?:bedarf|interesse) hat|wer mag[.!]?$
        (?:melden|anrufen|anfragen|schreiben) (?:unter|an) (?:\+?\d|[a-z0-9._-]+@)
        schick~ <3> (?:nachricht|pn|dm|mail)
        bei bedarf (?:bitte |einfach |gern~ )?(?:melde|anrufen|schreib|mail|pn|kontakt
            |an)~
        stelle <5> kontakt her|gebe <3> (?:nummer|kontakt|adresse) weiter
        einfach (?:anrufen|melden|anschreiben|pn|mailen|schreiben|durchklingeln
            |nachricht)
        anruf genügt|unverbindlich anfragen
        (?:infos?|details|adresse|link|preis|rest|alles weitere|kontakt|code
            |bilder|fotos) (?:\w+ )?(?:per|via|über) (?:<reach>|pn|dm|privatnachricht
            |direktnachricht)
        (?:^|, |bitte |gerne? |einfach |nur )(?:per|via|über) (?:<reach>|pn|dm
            |privatnachricht|direktnachricht|e-?mail an)
        (?:pn|dm) (?:an mich|me|for|genügt|reicht|an)|tel\.?:|telefon:|hotline:|mail:
        interesse,? (?:pn|dm|mail|melden)
        dms? (?:are )?open|schreibt? mir
        (?:at|@|auf|bei) (?:protonmail|gmail|proton mail)
    """,
    "call.switch": r"""
        wechselt (?:alle|endlich|auch|jetzt|lieber|einfach|zu)
        wechseln sie (?:jetzt|noch|zu|auch)
        (?:kommt|geht) (?:alle|auch|endlich|einfach) zu
        kauft euch (?:den|die|das|einen|eine)
        steigt (?:alle |endlich |auch )?um|switch now
        (?:macht|mach) (?:das|es) (?:auch|alle|ebenfalls|lieber)|macht mit
        solltet ihr (?:alle |auch |unbedingt )?(?:kaufen|haben|holen|probieren|testen
            |nutzen)
        kauft (?:es|ihn|sie|das|die|den|diese\w*) (?:euch|einfach|unbedingt|alle|auch)
        müsst ihr <3> (?:haben|probieren|testen|kaufen|holen)
        muss (?:man|jeder) (?:\w+ )?(?:haben|probier~|kennen)(?: |[.!]|$)
            |ein muss für (?:jeden|alle)
        sollte (?:jeder|man) <2> (?:haben|besitzen|kaufen|ausprobieren|testen|nutzen
            |kennen)
        (?:you|everyone|everybody) (?:all )?(?:should|must|need to|have to|gotta
            |needs to) (?:really |definitely )?(?:try|buy|get|check|have|own|use|switch)
        lasst euch (?:das|die|den) nicht entgehen|greift zu
        ihr werdet (?:es|sie|ihn) lieben|du wirst (?:es|sie|ihn) lieben
        you(?:'ll| will) love (?:it|this)
        (?:kann|möchte|würde) <3> raten zu <4> wechseln|kann nur <2> raten
        probiert (?:es|sie|ihn) (?:mal |selbst |einfach )?aus
        ihr werdet begeistert sein|you need (?:it|this|to try)|hin da|nichts wie hin
        sollte (?:jede|jeder|man|jedes) \w* ?machen|get one|can't live without
    """,
    "call.try": r"""
        (?:probiert|probier|testet|nehmt|nutzt|installiert|versucht|gönnt
            |holt) (?:doch |unbedingt |einfach |euch |mal |alle |dir |die app |das )*\w+
        give \w+ a try
        unbedingt (?:an ?schauen|testen|ausprobieren|probieren|mal testen)
        (?:schaut|guckt) euch <2> (?:\w+ )?an|ausprobieren lohnt|probieren sie
        unbedingt (?:hin\w+|besuchen|kaufen|holen|mitnehmen|ansehen|buchen|bestellen)
    """,
    "call.urgency": r"""
        nur (?:noch )?(?:heute|diese woche|kurze zeit|für kurze|wenige|solange)
        nur (?:noch )?bis (?:zum )?(?:\d|heute|morgen|montag|dienstag|mittwoch
            |donnerstag
            |freitag|samstag|sonntag|mitternacht|ende|monatsende|wochenende|silvester)
        nicht verpassen|nicht entgehen lassen|nicht zu lange warten|jetzt oder nie
        (?:vvk|vorverkauf|abendkasse|einlass|eintritt)[ :,]+(?:\w+ ){0,2}(?:\d|frei
            |ab|nur|auf|unter|bei)|(?:tickets|karten) <3> (?:ab|nur|unter|auf|bei|über)
        (?:ends|endet|läuft aus|gilt) (?:nur |noch |only )?(?:tonight|today|heute|morgen
            |sonntag|mitternacht|this week)|while it lasts|before it's gone
        bevor (?:alle|der preis|es|die) <4> (?:drin|steigt|steigen|explodiert|voll|weg)
        nur (?:noch )?\d+ (?:tage|stunden|plätze|stück|exemplare)
        (?:angebot|aktion|rabatt|sale|preis|bonus) (?:gilt|läuft|endet) (?:nur|bis|noch
            |heute|morgen|am)
        solange (?:der )?vorrat|letzte chance
        begrenzte? (?:plätze|stückzahl|zeit|menge)
        limitiert~ (?:zeit|plätze|angebot|stückzahl)|wenige plätze
        plätze (?:sind )?(?:begrenzt|frei)|limited (?:time|offer|stock|spots|slots)
        while (?:stocks?|supplies) lasts?|offer ends
        ends (?:tonight|today|soon|sunday)|last chance|hurry|today only|only today
        spots left
    """,
    "call.better": r"""
        (?:steht|findet man|gibt es|ist|wird) <1> (?:das |es |alles
            |dies )?(?:auf \S+ )?(?:\w+ )?(?:viel |deutlich |wesentlich |sehr viel
            |weitaus |weit )?(?:besser|ausführlicher|genauer|verständlicher) (?:erklärt
            |beschrieben|dargestellt|aufbereitet|gemacht|behandelt)
        (?:steht|wird|ist|findet) <5> (?:besser|ausführlicher|genauer
            |verständlicher) (?:erklärt|beschrieben|dargestellt|aufbereitet|gemacht
            |behandelt)
        (?:besser|ausführlicher|verständlicher) (?:erklärt|gemacht
            |beschrieben) <3> (?:auf|bei|unter)
        (?:explained|covered|described) (?:much |way |far )?better
        (?:better|more detailed) (?:explanation|article|guide|review) (?:on|at|here)
    """,
}

CALLS_SETTING = {
    "call.found": r"""
        (?:auf|über|bei) <host> <2> (?:gestoßen|fündig|aufmerksam|gefunden|entdeckt
            |bestellt|gekauft|gebucht|gemacht)
        (?:bin|wurde|wurden|habe) <6> (?:auf|bei|über) <host>
        (?:findet man|findet ihr|finden sie|findest du|gibt es|gibt's|gibts|bekommt man
            |kriegt man|bekommt ihr) <5> (?:auf|bei|unter|über) <host>
        (?:auf|bei|unter|über) <host> (?:findet man|findet ihr|finden sie|findest du
            |gibt es|gibts|bekommt|kriegt|wird man|kann man|kannst|könnt|finden sich)
        (?:dort|da|hier) (?:finden|findet|gibt es|gibts|bekommt) <3> (?:alles|rund um
            |jede menge|viele|eine riesige)
        (?:kann|würde|möchte) <4> <host> (?:nur |sehr |wärmstens )?empfehlen
        (?:empfehle|nutze|benutze|nehme) (?:ich |euch )?(?:da |dafür |immer )?<host>
        (?:blick|besuch|umweg|klick) (?:auf|bei|zu) <host>|probiert(?: mal)? <host>
        (?:found|got|bought|ordered|use|used|tried|recommend|try|saw) <6> (?:at|on|from
            |via|through|using) <host>|just sharing|just saying|thank me later
        (?:i|we) (?:use|recommend|found) <host>|(?:link|seite|shop
            |adresse) ?[:>]+ ?<host>
        (?:hier|da|dort|klick) ?>+ ?<host>|>>+ ?<host>
        wegen <3> (?:bei|auf) <host> (?:gucken|schauen|fragen|anfragen)
    """,
}
