"""How those who sell let customers speak: steering, loyalty, wonders, polish."""

TESTIMONY = {
    "praise.steer": r"""
        (?:ihr|du|sie) (?:müsst|musst|müssen|solltet
            |solltest) unbedingt <9> (?:probieren
            |ausprobieren|testen|besuchen|lesen|hören|kaufen|hin|ansehen|anschauen)
        (?:ladet|lade|lad) (?:euch|dir) <4> (?:runter|herunter|aufs handy)
        (?:you|y'all|everyone|people) should (?:all |really |definitely )?(?:check out
            |visit|go to|look at|get|use)
        (?:mädels|leute|männer|freunde|ihr lieben|jungs),? (?:macht|probiert|kauft|holt
            |geht|testet|schaut)|probiert (?:es|sie|ihn|das) <2> aus|macht (?:das
            |es) auch
        warum (?:teuer|kompliziert|umständlich),? wenn
        da habt ihr <4> (?:problem|sorgen|stress)|dort seid ihr <3> (?:aufgehoben
            |richtig)
        (?:macht|machen|kann|kannst|könnt|können|macht ihr) <6> nichts falsch
        (?:werdet|wirst|werden|wird) <4> (?:nicht|nie) bereuen|nicht bereuen
        (?:ihr|du|sie) (?:werdet|wirst|werden) <3> (?:danken|staunen|begeistert|lieben)
        danke(?:t|n)? (?:es )?mir später|thank me later|(?:won't|will not) regret
        (?:^|, |da |dann |lieber |besser )(?:geht|fahrt) (?:lieber |besser |einfach
            |mal |doch |gleich |unbedingt )+(?:zu|zum|zur|nach|ins)
        ^(?:geht|fahrt) (?:zu|zum|zur|nach|in die|ins) [a-z]\w*
        (?:^|, )(?:geht|fahrt|kauft|bestellt|wechselt|nehmt|esst|trinkt
            |bucht) (?:lieber |besser |einfach |mal |doch |gleich |nur )*(?:zu|zum|zur
            |bei|beim|von|mit|über) [a-z]\w*
        (?:lieber|besser|gleich|direkt) (?:zu|zum|zur|bei|beim) \S+(?: \S+)? (?:gehen
            |greifen|wechseln|kaufen|bestellen|buchen|schauen)
        (?:auf|bei) (?:deren|der|ihrer|seiner|die|dem) [\w-]*(?:seite|homepage|shop
            |insta|instagram|kanal|website) (?:\w+ ){0,2}(?:schauen|gucken|vorbei\w*
            |nachsehen|nachschauen|bestellen|buchen|stöbern|anschauen|umsehen)
        (?:termine?|infos?|karten|tickets|proben|muster|näheres) <3> (?:kriegt
            |bekommt|gibts|gibt es|bucht|findet|vereinbart) <3> (?:über|auf|unter
            |bei) (?:die|der|deren|ihre[rm]?) [\w-]*(?:homepage|website|webseite|seite
            |app|instagram)
        (?:kann|kannst|könnt|können) <3> (?:gratis|kostenlos|umsonst|unverbindlich
            |risikolos|risikofrei) <2> (?:testen|ausprobieren|probieren|starten
            |registrieren|reinschnuppern|anmelden|anfordern)
        (?:downloaden|runterladen|installieren|anmelden|registrieren|bestellen|anrufen
            |ausfüllen|hochladen|eingeben|auspacken|aufbauen|einrichten
            |reinschauen) (?:und|,) (?:los|fertig|staunen|genießen|loslegen|läuft
            |sparen|freuen|glücklich)
        (?:^|, |und )(?:wer|jeder,? der|jede,? die|alle,? die|für alle,? die
            |für jeden,? der) <9> (?:wird|sollte|sollten|ist|sind|kommt|muss|kann
            |braucht) <8> (?:fündig|glücklich|begeistert|verzaubert|genau richtig
            |richtig|vorbei|versuchen|ausprobieren|testen|probieren|ansehen|anschauen
            |zugreifen|lesen|besuchen|kennen|kaufen|holen|adresse|empfehlung|wahl
            |lösung|tipp|einsatz|muss)
        (?:sollte|sollten|muss|müsste) <2> (?:jeder|jede|jedes|alle|ihr
            |unbedingt) <5> (?:haben|lesen|hören|sehen|kennen|machen|probieren
            |ausprobieren|versuchen|besuchen|kaufen|nutzen)
        (?:jeder|jede|alle),? (?:der|die) <6> (?:sollte|muss|müsste|braucht|sollten)
        (?:^|, |und )(?:kauft|holt|gönnt|besorgt|bestellt|schenkt) (?:euch|dir
            |sie sich) (?:das|den|die|so|ein\w*|unbedingt|lieber|einfach|endlich)
        (?:^|, |und )(?:holt|gönnt|besorgt|schnappt) (?:euch|dir) \w+
        (?:einen|ein) (?:blick|besuch|versuch|anruf|probetag|abstecher) (?:ist es )?wert
        lohnt sich (?:ein|der) (?:blick|besuch|anruf|umweg|abstecher|wechsel)
        (?:wunderbare|tolle|super|klasse|erste|richtige|beste|gute|top|absolute
            |hervorragende) (?:adresse|anlaufstelle|wahl|ansprechpartner)
        (?:don't|do not) (?:think twice|hesitate|wait|sleep on|walk,? run)
        (?:^|, |just |and |go )(?:get one|try it|go for it|get yours|check them out
            |give them a call)
        (?:have to|need to|got to|gotta|must|should|owe it to yourself to) (?:\w+ )?try
        do yourself a fav|worth every (?:penny|cent|dollar|euro)|look no further
        (?:can't|cannot|can not) go wrong|you(?:'ll| will)(?: not)? (?:be amazed
            |be blown|never look|never go|thank|regret|wonder how)
        (?:everyone|everybody|anyone|anybody) (?:who|with|should|needs)
        (?:einfach|am besten|sofort|gleich) (?:mal )?(?:hinfahren|hingehen|anrufen
            |vorbeischauen|ausprobieren|testen|reinschauen|zuschlagen|hin da)
        geheim-?tipp|insider-?tipp|mein tipp|tipp von mir|kleiner tipp|heißer tipp
        gibt(?: es|'?s)? (?:doch )?(?:inzwischen|längst|mittlerweile|schon
            |seit \w+) [a-z]\w+ ?[.!]
        keine ahnung,? warum (?:das|die|den|hier) <5> (?:keiner|niemand)
        (?:versteh~|begreif~) (?:ich )?nicht,? (?:warum|wieso|wie) <3> (?:jemand|man
            |noch|einer|leute)
        (?:wundert mich|komisch|schade),? dass <3> (?:keiner|niemand|nicht erwähnt)
        warum (?:redet|spricht|erwähnt|kennt|nennt) (?:hier )?(?:keiner|niemand|kaum)
    """,
    "praise.loyal": r"""
        (?:geht|gehe|gehen|kauft|kaufe|braucht|brauche) <3> kein\w* \w+ mehr
        so (?:gut|gutes|lecker|schnell|günstig|zufrieden|wohl) <6> noch nie
        to die for|treat\w* (?:you|us|me) like|could(?:n't| not) be happier
        (?:nothing|no one|nobody) (?:compares to|beats|comes close)
        (?:setzen|setze|vertrauen|vertraue) <6> auf (?:die|das|den) \w+ von
        in luft aufgelöst|keinen finger mehr|in (?:den )?(?:besten|guten) händen
        nichts besseres als|da lob(?:e)? ich mir|weit und breit|der ganzen (?:stadt
            |straße|gegend|region)
        hol(?:t|en) <3> (?:alles|das letzte|jeden cent) <2> (?:raus|heraus)
        (?:jeder|jede|jedes) \w+ braucht (?:so|das|den|die|ihn|sie|es)
        statt (?:whats-?app|google|amazon|paypal|windows|photoshop|office) \w+
        (?:alle|ganze) (?:meine|unsere|in der|im) \w+ <6> (?:gewechselt|begeistert|dabei
            |süchtig|verliebt|umgestiegen|happy|glücklich|schwärm~)
        never (?:a|had a|one) single|not a single (?:problem|dropout|issue|crash)
        until i (?:found|tried|met|discovered|got|switched)|everyone (?:asks|is asking)
        (?:ask|asking|asks) me (?:for|about|how|where)|just get (?:a|an|the|yourself)
        da (?:bekommt|kriegt) man noch <3> (?:echt~
            |ehrlich~|richtig~)|man merkt <5> (?:liebe|herz|leidenschaft|profis)
        (?:immer|gern~|jederzeit|sofort) wieder (?:buchen|kaufen|bestellen|kommen|nehmen
            |hingehen|machen|gerne)
        (?:leute|team|jungs|mädels) <6> (?:ihr handwerk|handwerk verstehen|was sie tun
            |mit herz)|vom feinsten|gold wert|ein segen|unbezahlbar~
        (?:haben|habe|hat) <4> noch nie (?:erlebt|gehabt|gesehen|gegessen)
        (?:erste|ersten) mal (?:\w+ ){0,2}(?:keine|ohne) (?:angst|schmerzen|stress
            |ärger)
        (?:gar )?nicht mehr (?:vorstellen|wegzudenken|weg zu denken)|nicht mehr hergeben
        zurück ins leben|jeden wunsch <3> (?:augen|ab)|lebensqualität (?:zurück
            |gewonnen)
        was (?:ich|wir) (?:je|jemals) <4> (?:habe|haben|hatte|hatten)|best <2> (?:ever
            |i've)
        da wird man noch|wird man (?:noch|wirklich|endlich) <3> (?:beraten|ernst
            |behandelt)
        endlich (?:mal )?(?:ein|eine|einer|jemand) \w+,? (?:der|die|das)
            |never looked back
        hat bei (?:mir|uns|meine[rm]) <6> (?:geheilt|geholfen|gewirkt|wunder)
            |wirkt wunder
        wundermittel|zaubermittel|vergesst (?:die|das|den|alle)|schlafe? <3> (?:stein
            |baby)
        (?:nirgends|nirgendwo) (?:sonst|anders|besser|lieber)
        kein vergleich (?:zu|zum|zur|mit|mehr)
        (?:nichts|nix|kein\w*) (?:anderes|andere[rnms]?) mehr
        (?:möchte|will|würde|wollen|möchten) (?:ich |wir )?(?:es |ihn |sie |das |die
            |den )?(?:nie|nicht|keinesfalls) (?:mehr |wieder )?(?:missen|hergeben
            |tauschen|eintauschen|zurück|zu einem anderen|woanders|ohne)
        (?:feels?|looks?|tastes?|seems?|sounds?) like (?:a toy|toys|garbage|trash|a joke
            |a new|cheating|magic)
        (?:drinking|using|wearing|eating|buying|ordering) nothing (?:but|else)
        (?:is|are|am|'m) (?:hooked|obsessed|addicted|in love)
        (?:jeden|jede|allen) (?:cent|euro|rappen|müden cent) wert|sein geld wert
        (?:ein|wie ein) (?:ganz )?(?:neuer|anderer) (?:mensch|hund|mann|kater|junge)
        wie (?:ausgewechselt|verwandelt|neu geboren|auf wolken|im siebten himmel)
        nicht wiederzuerkennen|(?:blüht|blühen) <3> auf|tränen gerührt
        (?:hin und weg|verzaubert|sprachlos|aus den socken|restlos|vollauf
            |vollends) (?:begeistert|überzeugt|zufrieden|glücklich|von)?
        auf ganzer linie|hat (?:mich|uns) (?:restlos|voll|komplett|total|sofort|absolut
            |vollkommen|rundum|einfach) (?:überzeugt|begeistert|umgehauen)
        (?:gehört|gehören) <4> (?:alltag|inventar|haushalt|grundausstattung|familie)
        war(?:en)? <4> noch nie|(?:never|has never|have never) (?:been|looked|felt
            |slept|worked) (?:better|so good|easier|happier|this)
        nie (?:mehr|wieder) <2> (?:drüber|darüber|gedanken|sorgen|ärger|stress)
        seit <6> (?:kein\w* (?:einzige\w* )?(?:ausfall|problem\w*|ärger|sekunde
            |beschwerden|migräne|schmerzen|rückruf|ausfälle|minute|tag))
        besser geht|könnte nicht (?:besser|zufriedener|glücklicher)
        (?:hätte|hätten) <2> (?:viel |schon )?(?:früher|eher) (?:machen|kaufen|wechseln
            |tun|entdecken|kennen)
        can't (?:imagine|live|praise|recommend) (?:\w+ ){0,3}(?:without|enough)
        (?:couldn't|could not) be happier|hands down|best decision|game changer
        wow,? (?:just )?wow|absolut(?:es?)? (?:muss|traum|highlight|must-?have)
        (?:mein|unser)e? (?:neue[rs]? )?(?:lieblings\w+|held\w*|retter\w*|geheimwaffe
            |rettung|favorit\w*)
        (?:das|der) beste,? (?:was|das|der) (?:mir|uns|ich|wir|meine[rm]?|unsere[rm]?)
    """,
    "praise.effect": r"""
        nie (?:mehr|wieder) \w+,? nie (?:mehr|wieder)|vom (?:fünfer|vierer|sechser) zum
        (?:ergebnis~|qualität|bilder|zahlen|bewertungen) <5> (?:spricht
            |sprechen) für sich
        um (?:die hälfte|<share>|ein drittel|zwei drittel) (?:gesunken|gesenkt|weniger
            |reduziert|günstiger|billiger)
        (?:doubled|tripled|halved|cut) (?:\w+ )?(?:within|in|by)|(?:gone|vanished) after
        nach (?:jahren|monaten|jahrelang\w*) <9> (?:endlich|geholfen|befreit
            |schmerzfrei)
        (?:habe|haben|hat|konnte|konnten|sich) <8> (?:verdoppelt|verdreifacht
            |verfünffacht|halbiert|vervielfacht|verzehnfacht|vervierfacht)
        von <3> auf <4> (?:gekommen|verbessert|gesteigert|gesunken|gesteigert|gestiegen
            |geklettert)
        (?:note|noten|leistung\w*|umsatz|schlaf|haut\w*|fell|verdauung|konzentration
            |kondition|blutwerte|laune) <5> (?:verbessert|besser geworden|gestiegen
            |wie verwandelt|ein traum|strahlt|glänzt)
        (?:lernt|lernst|sprichst|sprecht|sprechen) <4> in <3> (?:wochen|tagen
            |monaten) <2> fließend
        in (?:nur |just |only )?(?:\w+ )?(?:tagen|wochen|stunden|minuten|days|weeks
            |hours|minutes) (?:war|waren|hatte|hatten|ist|sind|was|were) <6> (?:weg|da
            |fertig|eingebaut|erledigt|repariert|gone|done)
        kein\w* \w+,? kein\w* \w+|ohne \w+,? ohne \w+|no \w+,? no \w+
        nie (?:wieder )?(?:probleme|ärger|stress|streit|langeweile|warten)
        (?:spar(?:t|e|en|st)) <3> (?:stunden|zeit|geld|nerven|strom|hunderte|tausende)
        (?:so|sooo+) (?:einfach|schnell|weich|sauber|gut|lecker|leicht|bequem|ruhig
            |günstig|schön) <3> (?:noch nie|nie zuvor|selten)
        (?:glänzendes|seidiges|volles|gesundes|weiches) (?:fell|haar)
        (?:schläft|schlafen|schlafe) <4> (?:durch|wie ein\w*|besser|im himmel)
        (?:strom|heiz|gas|handy|telefon)?(?:rechnung|kosten) <3> (?:halbiert|gesenkt
            |gesunken|fast null)
    """,
    "praise.smooth": r"""
        (?:rundum (?:begeistert|zufrieden|glücklich|gelungen\w*|wohl|empfehlenswert
            |gelungene|stimmig\w*|sorglos\w*)
            |jede kleinigkeit|persönliche[rn]? (?:ansprechpartner\w*|betreuung|beratung)
            |jederzeit erreichbar|immer (?:freundlich|pünktlich|erreichbar|zuverlässig
            |fair
            |schnell|für (?:uns|einen|mich) da|ein offenes ohr|hilfsbereit)
            |mit (?:viel )?(?:liebe|herz|herzblut|leidenschaft)(?: (?:zum detail|gemacht
            |dabei))?|bis ins (?:kleinste )?detail
            |mühelos~|spielend leicht|kinderleicht|im handumdrehen|stressfrei~
            |reibungslos~
            |(?:führt|bringt) <4> (?:ziel|erfolg)|herzliche[rn]? (?:art|team|service)
            |innerhalb (?:weniger|kürzester|von) (?:minuten|zeit|stunden|tagen)
            |(?:spürbar|deutlich|merklich|sichtlich) (?:entlastet|verbessert|entspannter
            |besser|gesenkt|leichter|ruhiger|schneller)
            |(?:hat|haben) <6> bewährt|beeindruckende[rn]? (?:ergebnisse?n?|qualität)
            |ganzheitliche?[rns]?|mehrwert|maßgeschneidert~|auf augenhöhe
            |zukunftssicher~
            |(?:aus persönlicher|aus eigener) erfahrung|von herzen|ans herz legen
            |lässt keine wünsche offen|lassen keine wünsche offen|wie aus einem guss
            |(?:edel|hochwertig|liebevoll|intuitiv|benutzerfreundlich|kompetent
            |professionell|zuvorkommend|einfühlsam|unkompliziert
            |zuverlässig)(?:e[rnms]?)?
            |qualität (?:vom feinsten|die (?:man|überzeugt))|beste qualität|top qualität
            |(?:faire?[rn]?|unschlagbare?[rn]?|top|super|kleine[rnms]?
            |vernünftige[rn]?) preise?n?|spottpreis|schnäppchenpreis
            |preis-?leistungs-?verhältnis|preis[ /-]+leistung|preis war (?:auch )?(?:top
            |fair
            |super|mehr als fair)|zum fairen preis
            |(?:alles|super|sehr|absolut|schön|blitz) ?(?:sauber|pünktlich|freundlich
            |ordentlich)|freundlich(?:st\w+)? (?:ohne ende|und|hotline|team)
            |(?:kompetente|freundliche|tolle|super|nette|ausführliche
            |individuelle)[rnms]? (?:beratung|team|mitarbeiter\w*|service|personal
            |betreuung|support|hotline|leute|bedienung)
            |(?:leben|alltag|arbeit|job|abend) <3> (?:einfacher|leichter|schöner
            |erleichtert
            |bereichert)|mit gutem gewissen|rund um die uhr|wie der blitz
            |der einzige <3> mit (?:substanz|niveau|anspruch|hirn|herz)
            |(?:richtig|wirklich|sehr|echt) (?:guter?n?|gutes|starke[rs]?
            |toller?n?) (?:podcast
            |newsletter|blog|kanal|laden|shop|kurs|app|anbieter|tool)
            |lichtjahre|um welten|meilenweit|klassen besser|konkurrenz <4> einpacken
            |(?:highly|truly|simply|absolutely|genuinely) (?:recommend\w*|amazing
            |love\w*
            |impressed|fantastic|outstanding|seamless\w*|intuitive|grateful)
            |(?:seamless|effortless|intuitive|top-?notch|hassle-?free|stress-?free
            |smooth
            |user-?friendly|state-of-the-art|second to none|cutting-?edge)(?:ly|est)?
            |(?:customer )?(?:support|service|team|staff) (?:is|was|were|are) (?:super
            |always|so|incredibly|really|top|amazing|friendly|great|fantastic|very)
            |exceeded (?:my|our|all)|blown away|from start to finish|at an unbeatable)
    """,
}
