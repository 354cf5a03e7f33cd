"""Offers of goods, services and jobs, and appeals for support."""

OFFERS = {
    "offer.sellterm": r"""
        vhb|vb|verhandlungsbasis|nur abholung|nur an abholer
        abholung (?:in|nur|möglich|bei|raum)|selbstabholer~|an selbstabholer
        versand (?:möglich|gegen|inkl\w*|extra|kostet|\d)|zzgl\.? versand
        inkl\.? versand|plus versand|neu (?:in |und |& ?)?ovp|ovp (?:vorhanden
            |verfügbar)
        originalverpackt|neuwertig~|unbenutzt~
        ungeöffnet~|privatverkauf|keine rücknahme|paypal (?:freunde|friends)
        top zustand|guter? zustand|fast neu|wie neu|gut erhalten|mit rechnung
        shipping included|price negotiable|or best offer|obo|pick ?up only|raum [a-z]+
        versiegelt|vorkasse|voll funktionsfähig|voll funktionstüchtig|festpreis|np \d+
        neupreis
    """,
    "offer.we": r"""
        wir bieten (?:ihnen|euch|dir|ihrem|alles|auch|hier|kostenlos~|günstig~
            |professionell~)
        wir bieten (?:\w+ ){1,5}an|bieten wir (?:ihnen|euch|auch|seit)
        (?:bei|von|in) (?:uns|<our>) <2> (?:laden|geschäft|shop|hotel|pension
            |werkstatt|hof) (?:gibt es|gibts|bekommt|kriegt)
        <our> <2> (?:pension|hotel|hof|gasthof|ferienwohnung|werkstatt) <6> (?:frei
            |verfügbar|buchbar)
        wir (?:haben|führen|hätten) <6> im (?:programm|sortiment|angebot|lager)
        (?:<our>|<own>) <firm> <6> (?:spezialisiert|spezialist~)
        wir (?:von|vom) \w+ (?:\w+ )?(?:machen|bieten|bauen|liefern|helfen|haben)
        (?:we|i) do (?:exactly )?(?:this|that) for
        <own> <kin> <2> (?:verkauft|repariert|vermietet|installiert|baut|macht
            |bietet) <8> (?:bedarf|interesse|kontakt|anbieten|melden)
        ich (?:mache|gebe|biete) (?:das|kurse|das auch|sowas) <3> (?:beruflich
            |gewerblich
            |hauptberuflich|professionell|für senioren|für anfänger)
        (?:bei|von) uns (?:gibt es|gibts|bekommen sie|bekommt ihr|finden sie|findet ihr
            |erhalten sie)
        wir <service_verb> <5> <service_aim>
        wir (?:machen|übernehmen|erledigen) (?:auch |gern |gerne )?(?:kleine|kleinere
            |große
            |jede|alle|solche) (?:aufträge|projekte|reparaturen|arbeiten|anlagen
            |umbauten)
        (?:wir|ich) (?:vermieten|verleihen|verkaufen|liefern|montieren|reparieren
            |vermiete
            |verleihe|verkaufe|repariere) (?:übrigens|auch|sowas|solche) <8> (?:falls
            |wenn
            |wer|jemand|interesse|bedarf|melden)|(?:gern|gerne|einfach) klingeln
        wir sind ein (?:kleines|junges|kleiner|junger) (?:team|unternehmen|start-?up
            |betrieb|hersteller|verein) <3> (?:und|aus|mit|das|der)
        (?:we|i) (?:offer|provide|sell|deliver|ship|build
            |repair) (?:\w+ ){0,4}(?:for you
            |to you|worldwide|you|your|services?|solutions|at (?:low|fair|affordable
            |the best)|for all your)
        we (?:help|specialize|specialise|guarantee) (?:\w+ ){0,4}(?:you|your|in|with
            |businesses|clients)
        ich (?:biete|vermiete|vermittle|vermittele|coache|unterrichte|gebe|repariere
            |erstelle|mache) <5> (?:an|unterricht|nachhilfe|kurse|coaching|workshops
            |seminare|stunden|ihnen|euch|dir|günstig)
        (?:ihr|euer|dein) (?:\w+ )?(?:partner|spezialist|experte|ansprechpartner|profi
            |fachbetrieb|fachmann|dienstleister|anbieter|zuhause|makler
            |umzugsunternehmen|handwerker) (?:für|in|rund|bei|vor|aus)
        (?:your|the) (?:trusted|reliable|one-stop|number one|no\. 1|leading)
        (?:we are|i am|i'm) (?:a )?(?:professional|certified|leading|freelance)
        unsere? experten|wir vom|wir von der
        wir (?:holen|retten|besorgen) <5> (?:zurück|für sie|ihr~)
        helfen (?:ihnen|euch) (?:gern~|weiter|dabei|sofort)
    """,
    "place.own": r"""
        (?:bei|in) uns (?:im|in der|in|am) (?:\w+ )?(?:laden|geschäft|shop|studio|hotel
            |pension|betrieb|werkstatt|hof|praxis|salon|haus|markt|restaurant|filiale
            |agentur|kanzlei|gasthaus|gasthof|hofladen|biergarten|fahrschule|kursen?)
    """,
    "offer.care": r"""
        <our> \w*(?:schreinerei|tischlerei|werkstatt|firma|agentur|kanzlei|praxis
            |betrieb
            |studio|manufaktur|brauerei|bäckerei|gärtnerei|zimmerei|druckerei) (?:baut
            |macht|bietet|fertigt|repariert|hilft|berät|übernimmt|liefert|backt|druckt)
        als \w*(?:makler|berater|anwalt|anwältin|coach|händler|meister
            |gutachter)(?:in)? <6> kann ich (?:ihnen|euch|dir)
        in <own> (?:praxis|kanzlei|werkstatt|agentur|hundeschule|fahrschule|schule
            |ordination) <9> (?:behandle|berate|sehe|erlebe|biete|mache|unterrichte) ich
        (?:bei|von) uns <3> (?:noch jede|jeder|jede|alles|auch|nur|immer) <4> (?:selbst
            |von hand|frisch|persönlich|handgemacht|hausgemacht|regional)
        (?:wir|ich) (?:begleite|begleiten|betreue|betreuen|berate|beraten|unterstütze
            |unterstützen|coache|schule) <5> seit (?:über |mehr als |fast )?(?:\d+
            |vielen|jahren|jahrzehnten|zehn|zwanzig)
        (?:beraten|helfen|unterstützen|kümmern|begleiten|informieren) wir (?:sie|euch
            |dich|uns|ihnen|dir) <3> (?:gern~|kostenlos~|unverbindlich~|persönlich~
            |individuell~|jederzeit|kompetent)
        für genau solche fälle|genau (?:dafür|dabei|daran|das) (?:machen|bieten|arbeiten
            |helfen|haben|gibt es|übernehmen) (?:wir|bei uns)
        arbeitet <2> (?:an )?genau (?:so|das|daran|dafür|solche\w*)
        (?:ich|wir) lege?n? (?:die |euch |ihnen |dir )?karten|helfe bei (?:liebeskummer
            |partner\w*|problemen|schulden)|kartenlegen am telefon
            |hellseher\w* am telefon
        (?:repariert|montiert|verlegt|schneidet|backt|näht|gestaltet) (?:mein|unser)
            |[\w-]*betrieb mit freien
        (?:plätze|termine|zimmer) (?:sind |wären |hätten wir )?(?:noch )?(?:frei
            |zu haben|zu vergeben|verfügbar)|(?:täglich |noch )?geöffnet (?:bis|von|ab)
        noch (?:freie )?(?:plätze|termine|zimmer|kapazitäten|karten) <1> (?:frei
            |verfügbar
            |vorhanden|zu haben)|freien? (?:terminen?|plätzen?|kapazitäten?) (?:im|ab
            |für)
    """,
    "appeal.event": r"""
        (?:am|kommenden|nächsten|diesen|heute|morgen|ab) <9> (?:kommt|schaut
            |komm) (?:alle|vorbei|zahlreich|hin|gern~|doch|rum)
        (?:tag der offenen tür|sommerfest|vereinsfest) <9> (?:kommt|komm|eingeladen
            |schaut)
        kommt (?:doch |gern~ |bitte )?(?:alle|zahlreich) ?[!.,]
        kommt (?:am|heute|morgen|alle|doch|gern~|zahlreich|zu|auf) <9> (?:flohmarkt|fest
            |konzert|party|basar|lesung|vernissage|kulturbahnhof|turnier|tag der
            |gemeindesaal|hoffest|stammtisch|treffen|vortrag|show|gig|auftritt)
        (?:flohmarkt|hoffest|konzert|party|basar|lesung|straßenfest|turnier|gig
            |benefiz\w*|ausstellung) <9> (?:kommt|vorbeikommen|eintritt|eingeladen
            |vorbeischauen|willkommen|vvk|abendkasse)
        (?:eintritt (?:ist )?frei|erlös geht|herzlich eingeladen|laden (?:herzlich|euch
            |sie) <3> ein)
    """,
    "offer.ask": r"""
        (?:brauchst|brauchen|benötigen|suchst|suchen|sucht|braucht|benötigst|willst
            |wollt|wollen|möchten) (?:du|sie|ihr) [^.!?]{2,60}\?
        (?:haben|hast|habt) (?:sie|du|ihr) <3> (?:probleme|schulden|interesse|genug
            |keine lust|fragen)[^.!?]{0,40}\?
        (?:looking for|need|want|tired of|struggling with|interested in) [^.!?]{2,60}\?
        wer (?:hilfe|unterstützung|probleme|bedarf|interesse|noch|sowas|so ?etwas
            |eine?n?|ein) <6> (?:sucht|braucht|benötigt|hat|will|möchte) ?:? ?(?:<own>
            |ich|wir|<our>|einfach|bei|kann|gerne)
        wer <6> (?:sucht|suecht|braucht|benötigt|interesse hat|möchte) ?: ?\S+
        <trade> (?:gesucht|gefällig|nötig|geplant) ?\?
        (?:keine zeit|kein geld|keine lust|schulden|schmerzen|übergewicht) ?\?
        abnehmen[^.!?]{0,30}\?|looking for <5> [a-z]+ ?[:?]
        wer <6> (?:sucht|braucht|benötigt|will|möchte) <6> (?:fündig|richtig|hier
            |aufgehoben)
        <trade> gefällig|gefällig ?\?
        haben sie <6> (?:verloren|schulden|probleme|schmerzen)
    """,
    "offer.short": r"""
        ^(?:repariere|installiere|erstelle|programmiere|übernehme|vermiete|vermittle
            |renoviere|entrümple|übersetze|montiere|fotografiere|gestalte|biete|putze
            |reinige|streiche|verlege|unterrichte|coache|schneide|nähe
            |lackiere) [a-z]\w+
        ^<trade> <5> (?:in|für|aus|zum|ab|mit|günstig|schnell|seriös|bundesweit
            |deutschlandweit|vor ort|rund um|vom|zu|frei|notdienst|24)
        ^<trade> ?[-:,] ?(?:schnell|günstig|seriös|zuverlässig|kostenlos|wir|fair
            |preiswert)
        <trade> (?:notdienst|24 ?h|zum festpreis|in ihrer nähe|aus ihrer region)
        (?:suche?|kaufe) (?:alte|gebrauchte|defekte) <4> (?:zahle|bar|abholung|gegen)
        zahle (?:bar|höchstpreise|gut|sofort)|(?:zahlen|zahle) höchstpreise
        ^(?:babysitter~|putzfrau|haushaltshilfe|gärtner|nachhilfelehrer~|fotograf~
            |hundesitter~|handwerker|kosmetik~|friseur~|masseur~|dj|trainer~
            |coach) <4> (?:noch|termine|frei|hat|sucht|bietet|in)
        (?:noch|freie) <1> (?:termine|plätze|kapazitäten) (?:frei|verfügbar)
        (?:an|ver)kauf von|gold (?:und|&) silber|zum tageskurs|wertermittlung
    """,
    "offer.consult": """
        (?:kostenvoranschlag|erstgespräch|beratung) (?:gratis|kostenlos)
        (?:kostenlose[sn]?|kostenfreie[sn]?|unverbindliche[sn]?|gratis
            |free)-? ?(?:und (?:unverbindliche[sn]?
            |kostenlose[sn]?) )?(?:erst-?gespräch|erst-?beratung|erst-?einschätzung
            |beratung|angebot|probestunde|probetraining|analyse|demo|webinar
            |strategiegespräch|kennenlerngespräch|schnupperstunde|besichtigung
            |kostenvoranschlag|consultation|quote|estimate|seminar|masterclass
            |vorgespräch|potenzialanalyse|infoabend|probemonat)
        (?:angebot|termin|rückruf|beratung|demo|probefahrt|beratungstermin
            |erstgespräch)e? (?:anfordern|vereinbaren|buchen|einholen|sichern)
        book (?:a|your) (?:call|demo|appointment)
        (?:beraten|berät) (?:sie|euch|dich) <2> (?:kostenlos|kostenfrei|unverbindlich
            |gern~|umfassend|bundesweit)
    """,
    "offer.spare": """
        abzugeben|zu verkaufen|zu verschenken|übrig <2> (?:verkaufe|abgeben)
    """,
    "offer.sell": r"""
        ^(?:ver?kaufe?|verkaufen|vk|biete|verschenke|tausche|for sale|selling|wts
            |abzugeben|zu verkaufen|gebe ab):? (?:\w+[ -])?["\w]\w*
        ich (?:verkaufe|verkauf|hätte|habe|hab) <6> (?:zu verkaufen|abzugeben
            |günstig abzugeben)
        (?:hab|habe|hätte) noch <6> (?:übrig|abzugeben)|suche? käufer
        (?:suchen|sucht) <1> (?:ein |neues )(?:zuhause|körbchen)
        gebe <8> ab(?: |,|\.|!|$)|ich ver?kaufe? (?:zwei|drei|vier|noch|hier|ein\w*|\d)
        (?:würde|möchte|will|muss|hätte) <own> <6> (?:abgeben|verkaufen|abzugeben
            |hergeben)
        ver?chaufe? \w+
        steht zum verkauf|^zu verkaufen
        (?:ich )?verkaufe (?:mein|meine|meinen|hier|günstig|gebraucht~|neu~|wegen)
        (?:falls|wenn|wer) <4> interesse <3> (?:abzugeben|verkaufe|abgeben)
        hab(?:e)? <4> (?:abzugeben|zu verkaufen|übrig und verkaufe)
        (?:karten|tickets?) (?:abzugeben|zu verkaufen)
    """,
    "offer.rent": r"""
        (?:ferienwohnung|ferienhaus|wohnung|zimmer|monteurzimmer|stellplatz|garage|büro
            |nachmieter|apartment) <5> (?:frei|zu vermieten|ab sofort|gesucht|ab \d
            |available|verfügbar)
        (?:wohnung|zimmer|haus|büro|stellplatz) <8> wird (?:im|ab|zum) <3> frei
        (?:unsere|meine) wird <2> frei|(?:zu vermieten|nachmieter gesucht
            |suche nachmieter) \w*
        vermiete (?:ab|an|eine?n?|meine?n?|unsere?n?|schöne?n?|möblierte?s?|kleine?n?
            |noch
            |günstige?s?|in|ferienwohnung|zimmer|wohnung)
    """,
    "offer.job": r"""
        (?:wir|unternehmen|firma|team|kanzlei|praxis|betrieb|agentur|startup
            |gmbh) such(?:en|t) <6> <worker>
        stellenangebot~
        we(?:'re| are) looking for (?:a |an )?(?:\w+ ){1,3}(?:to join|who|developers?
            |engineers?|designers?|writers?)
        we need <3> (?:developers?|engineers?)
        ^(?:suche|gesucht:?|suchen (?:noch|dringend|ab|für|übrigens|gerade|aktuell
            |eine?n?
            |verstärkung|wir|\d+)) <3> <worker>|<worker> (?:\w+ )?(?:gesucht|wanted)
        (?:lehrstelle|ausbildungsplatz|stelle|praktikumsplatz|job
            |arbeitsplatz)n? <3> (?:frei
            |zu vergeben|offen|zu besetzen)
        (?:lehrstelle|ausbildungsplätze)n? <1> frei
        <worker> <3> gesucht|jobs? available|<worker> (?:\S+ )?(?:gesucht|wanted)
        suche <2> (?:leute|menschen|partner~|mitstreiter~) <4> (?:verdienen|geld
            |nebenbei|einkommen)
        teil (?:unseres|des) teams
    """,
    "offer.jobmark": r"""
        m/w/d|w/m/d|m/f/d|m/w/x|d/m/w|\(m/w\)|wir stellen ein
        we(?:'re| are) (?:hiring|recruiting)|hiring:|join our team|bewirb dich
        bewerbt euch|jetzt bewerben|bewerbung(?:en)? (?:an|unter|bitte)
        quereinsteiger (?:sind )?willkommen|bewerben sie sich|komm in unser team
        werden sie <worker>|werde (?:teil|unser~)
    """,
    "offer.sidejob": r"""
        nebenverdienst~|nebenjob~|heimarbeit|nebeneinkommen|zusatzeinkommen
        work from home
        (?:make|earn|earning|making) (?:\w+ )?(?:money|cash) (?:online|from home|fast
            |easily|at home)
        geld (?:\w+ )?(?:von zu ?hause|im internet|online|nebenbei
            |im schlaf) (?:zu )?verdienen
        (?:von zu ?hause|online|nebenbei|im internet) <3> geld (?:zu )?verdienen
        passive[sn]? (?:einkommen|income)
        finanziell(?:e|en|er)? (?:freiheit|frei|unabhängig~)|financial freedom
        network-?marketing|dein eigener chef|be your own boss
        online-?business (?:aufbauen|starten)|dropshipping
        affiliate-?marketing (?:kurs|lernen)
        (?:gratis|kostenlos)~-? ?(?:webinar|masterclass)
    """,
    "appeal.petition": """
        (?:unterschreibt|unterschreib|unterzeichnet|zeichnet|unterschreiben sie
            |unterzeichnen sie) <4> (?:petition|aufruf|mit|brief|alle|appell|hier|bitte
            |gegen|für)
        (?:bitte|alle|jetzt) <2> (?:mitzeichnen|mitunterzeichnen|unterschreiben
            |unterzeichnen|unterzeichnet|unterschreibt)
        petition (?:bitte |hier |jetzt )?(?:unterschreiben|unterzeichnen|mitzeichnen
            |teilen|unterstützen)
        hier <3> (?:zur|die) petition|zur petition|unterstützt <2> petition
        sign <4> petition|petition:
        (?:votet|stimmt|vote) (?:bitte )?(?:ab )?(?:für|for) (?:mich|uns|me|us|mein~
            |unser~)
        bitte votet|demo(?:nstration)? am <6> kommt|kommt <2> zur demo
        bitte <5> (?:unterschreibt|unterzeichnet)
        unterschreiben hilft|(?:volksinitiative|volksbegehren|petition) (?:unter[: ]
            |mitmachen|jetzt|online unterschreiben)|fehlen noch <2> (?:stimmen
            |unterschriften)
        kommt <5> zur demo|alle zur demo~|zur demo(?:nstration)? (?:vor|kommen)
        unterschreibt (?:online|alle|hier|jetzt)|teilt <2> aufruf
    """,
    "appeal.donate": r"""
        spendet (?:bitte|alle|für|jetzt|an|hier|etwas)
        bitte <3> (?:spendet|spenden sie)|bitte spenden|spenden sie
        hier (?:kann|könnt|können|kannst) <7> spenden
        wer (?:spenden|helfen|unterstützen) (?:möchte|will|mag)|jeder beitrag (?:zählt
            |hilft)
        (?:für|an) (?:<our>|<own>) <5> (?:spenden|spende|euro)
        sammel(?:t|n) <2> (?:\w+-)?spenden|jeder euro (?:hilft|zählt)|jede spende
        <own> (?:patreon|ko-?fi|steady|paypal) <4> (?:freu~|unterstütz~|support~)
        spenden (?:bitte|willkommen|gern~|per|erbeten|gesucht|gehen an)
        such(?:t|en) (?:[\w-]+ ){0,3}(?:[\w-]+-)?spenden|spendenkonto|spendenlink
        (?:freuen|freut) <4> über <4> \w*-?spenden?|spendenaufruf
        (?:bitten|bitte|bittet) um <2> spenden|um (?:eine )?spende
        donat(?:e|ions?) (?:here|now|to|at|via|please|are|welcome)|please donate
        gofundme|paypal\.me|(?:buy|kauft?) (?:me|mir) (?:a|einen) (?:coffee|kaffee)
        (?:unterstützt|unterstütze|unterstützen sie|supportet) (?:mich|uns|unser~|mein~
            |das projekt|die aktion)
        support (?:me|us|our|my) (?:\w+ )?(?:on|at|via|work|project)
    """,
    "appeal.helpers": r"""
        (?:wir|verein|chor|band|gruppe|team|mannschaft) <2> (?:suchen|sucht|brauchen
            |braucht) <3> (?:leute|mitstreiter~|sänger~|stimmen|spieler~|nachwuchs
            |mitglieder|helfer~|mitspieler~) <4> (?:chor|verein|band|gruppe|team
            |mannschaft|projekt|orchester|theatergruppe)
        bitte teilt|teilt (?:bitte )?den aufruf
        (?:unser|unsere|der|mein) (?:[\w-]+ ){1,5}(?:sucht|suchen|braucht
            |brauchen) (?:noch |dringend )?(?:[\w-]+-)?\w*(?:spenden|helfer~|mitglieder
            |ehrenamtliche|unterstützer~|freiwillige|spender|mitstreiter~)
        (?:bürgerinitiative|initiative|verein|tierheim|feuerwehr|gruppe|projekt
            |team) (?:sucht|braucht) <3> (?:mitstreiter~|helfer~|mitglieder|spenden
            |unterstützung|unterstützer~|freiwillige|leute|räume)
    """,
    "appeal.fund": r"""
        (?:kickstarter|indiegogo|startnext|crowdfunding|gofundme|patreon
            |betterplace)(?:-?\w+)? <4> (?:läuft|laufen|noch|endet|gestartet
            |unterstützen|unterstützt|backen|ist live|startet|is live|ends|live|gehts)
        (?:unterstützt|unterstützen|backt|back|support) <4> (?:kickstarter|crowdfunding
            |startnext|indiegogo|patreon)~
    """,
}

OFFERS_SETTING = {
    "offer.nosale": """
        verkaufe? (?:ich|nicht~|nie~|keine?n?|den|ihn|sie|es|doch|einfach)
        verkauf (?:die|das|den|dein~|ihn|sie|es|doch|einfach)
        ich verkaufe <6> (?:nicht|nie|keinen fall|niemals)
        verkaufen (?:können|sie|wir|die|darf|dürfen|sollte|müssen|soll)
        (?:nicht|nie|niemals) <3> (?:verkaufen|abgeben|hergeben)
    """,
    "offer.jobperk": """
        benefits|übertarifliche~|attraktive[rs]? (?:gehalt|vergütung|bezahlung)
        vollzeit|teilzeit|minijob|homeoffice möglich|obstkorb|unbefristet~
        festanstellung|freie stellen?|full-?time|part-?time|ab sofort
        flache hierarchien|gute bezahlung|competitive salary
    """,
    "offer.record": r"""
        \d+ jahren? (?:erfahrung|am markt|berufserfahrung|garantie|expertise)
        langjährige[rn]? erfahrung|years (?:of )?experience|jahrelanger? erfahrung
        \d+ (?:\w+ )?(?:zufriedene[nr]?|happy|satisfied) (?:kunden|customers|clients)
        zufriedenheitsgarantie|geld-zurück-garantie|money-?back
        satisfaction guaranteed|meisterbetrieb|tüv-?geprüft|testsieger
        (?:über|mehr als|rund) \d+ (?:solche~ )?(?:projekte~|kunden|anlagen|häuser
            |küchen
            |betriebe|umzüge|webseiten|aufträge)|seriös und diskret|alles aus einer hand
            |rundum-?sorglos~|full-?service
        maßgeschneidert~|rund um die uhr|24/7|24 ?h|in ihrer nähe|unverbindlich~
        diskret~|professionell und|sofort (?:lieferbar|verfügbar)|alle marken
        schnell,? (?:und )?(?:günstig|zuverlässig|unkompliziert|diskret|sauber|seriös
            |preiswert)
        (?:bundesweit|deutschlandweit|europaweit|weltweit)(?:er|e
            |en)? (?:\w+ )?(?:versand|lieferung|service|tätig|im einsatz|für sie
            |vor ort)
    """,
    "trade.word": """
        <trade>|vom (?:profi|fachmann|experten|meisterbetrieb|hersteller)
        wir zahlen (?:bar|sofort|gut)|holen <1> ab
    """,
    "trade.we": "(?:wir|ich) <service_verb>",
}
