"""The set pieces of fraud, and the trades that live on spam."""

FRAUD = {
    "scam.earn": r"""
        (?:verdien(?:e|en|st|t|te)|mache|machen|erwirtschafte~|einnehmen
            |kassier~) <5> <money> <4> <period>
        <money> <4> (?:in|innerhalb) (?:einem|einer|zwei|drei|wenigen|nur
            |\d+) <1> (?:tag|tagen|woche|wochen|monat|monaten
            |stunden) <3> (?:verschafft|eingebracht|verdient|gemacht|gewonnen|erzielt)
        <period> <4> <money> <4> (?:verdien~|einnehmen|gewinn~|einkommen|machen|passiv
            |kassieren)
        <money> <2> <period> <3> (?:verdien~|mit|dank|durch|online|von|macht|machen
            |nebenbei|bekomm~)
        (?:bringt|bringen|abwirft|einbringt|liefert) <4> <money> <4> <period>
        (?:make|makes|making|made|earn|earning|earned|get|withdrew|receive|received
            |profit of|pays?) <4> <money> <4> (?:<period>|<month>|in \w+ (?:days?
            |weeks?|hours?)|working|trading|return)
        (?:<own>|my) (?:erster?|erste|täglicher|first|weekly|daily) (?:gewinn|verdienst
            |profit|payout|paycheck|auszahlung|withdrawal)
        (?:in|nach) <2> (?:tagen|wochen|monaten|stunden) <8> <money> (?:verdient
            |gewonnen|gemacht|gewinn|profit|ausgezahlt)
        (?:made|earned|verdient|gemacht) <2> <money> <1> (?:last|letzten|letzte|diesen
            |im letzten) (?:month|week|monat|woche)
        how i (?:made|earn) <2> <money>
        <money> <1> <period> <3> (?:ohne risiko|garantiert|sicher|passiv|möglich|drin)
        (?:zweites|zusätzliches|passives|ortsunabhängiges
            |automatisches) einkommen <5> aufbau~
    """,
    "scam.income": """
        (?:verdien(?:e|en|st|t)|mache|erwirtschafte|einkommen|zusatzeinkommen
            |nebeneinkommen) <5> <money> <3> <month>
    """,
    "scam.invest": r"""
        garantierte[rnms]? <1> (?:rendite~|gewinne?n?|erträge?n?|einnahmen|zinsen
            |profite?)
        guaranteed <1> (?:profits?|returns?|income|gains?)
        (?:risikofreie?|risikolose?|ohne risiko|kein risiko|no risk
            |risk-?free)[rnms]? <4> (?:rendite|gewinne?n?|investi~|geld|verdienen
            |anlage|profit|auszahlung|returns?)
        <share> (?:rendite|gewinn|zinsen|profit|returns?|roi) (?:pro|am|in|per|täglich
            |monatlich|wöchentlich|daily|weekly|monthly|a|every|jeden|garantiert)
        (?:täglich|pro tag|daily|per day) <share>
        (?:minister~|promi~|günther jauch|elon musk|bill gates
            |höhle der löwen) <6> (?:plattform|trick|investi~|methode|system|verrät
            |software|app|projekt)
        (?:was )?die bank\w* <3> (?:nicht wollen|verschweigen|hassen)
        (?:trading|handels|krypto|crypto|bitcoin|invest\w*|ki-trading|forex|börsen
            |aktien)-? ?(?:plattform|platform|bot|signale?|signals|roboter|robot
            |software|system|broker|mentor|account manager|expert~|manager|coach|gruppe
            |group|trader|guru|strateg~|kanal|channel|app) <7> <gain_word>
        <gain_word> <6> (?:trading|handels|krypto|crypto|bitcoin|forex|ki-
            |invest~)-? ?(?:plattform|platform|bot|signale?|signals|roboter|robot
            |mentor|account manager|expert~|coach|gruppe|group|trader|strateg~|trading
            |trade|trades)
        (?:crypto|trading|forex|bitcoin|krypto|börsen)-? ?(?:signals|signale)
        (?:binary|forex|binäre) (?:options?|optionen)
        (?:mr|mrs|ms|miss|sir|expert|broker|trader|mentor|coach)\.? \w+ <6> (?:trading
            |trades?|investment~|invests?|forex|crypto~|bitcoin~|strateg~|trader
            |profit~)
        (?:invest(?:iert|iere|ieren|ed|ing)?|eingezahlt|einzahlung|deposit(?:ed)?|sende
            |send|einsatz|einzahlen) <5> <money> <9> (?:<money>|verdoppelt|doppelt
            |profit~|gewinn~|zurück|returns?|back|double)
        verdoppel(?:t|n|e) (?:sie |dein |ihr |euer |eure |deine )?(?:geld|kapital
            |bitcoins?|einsatz|einzahlung|btc)
        (?:bitcoin|btc|eth|geld|kapital|einsatz) verdoppeln
        (?:schick|send|bekomm|erhalt|zahl)~ <4> (?:doppelte|dreifache|zehnfache)
        (?:gratis|kostenlos|geschenkt|free) \d[\d.]* (?:btc|eth|bitcoin~|usdt)
        (?:life|leben) <3> (?:changed|verändert) <6> (?:trading|invest~|forex|krypto~)
        (?:handelt|tradet|investiert) (?:automatisch|vollautomatisch|von selbst)
        kein startkapital|ohne startkapital
        (?:aktie|coin|token|kurs|bitcoin) <5> (?:steigt|explodiert|verdoppelt
            |vervielfacht) <4> <share>|(?:täglich|daily) \d+ (?:signale|tipps|trades
            |signals)
        (?:mentor|coach|trader|broker|manager|expert~|berater|profi) <4> (?:verdoppelt
            |vermehrt|verdreifacht|vervielfacht)|verdoppelt (?:jede|deine|ihre|eure)
        mindesteinlage|macht jeden <1> (?:reich|zum)
        (?:konto|depot|kapital|einsatz|geld|ersparnisse) <8> (?:verdoppelt|verdreifacht
            |vervielfacht)|risiko (?:ist |praktisch |quasi |nahezu |liegt |bei )+null
        (?:plattform|bot|software|ki|system|app) (?:arbeitet|handelt|tradet|investiert
            |läuft) <2> (?:vollautomatisch|automatisch|für sie|für dich|von allein~)
        <share> (?:pro|im|am|in der) (?:monat|tag|woche) <1> garantiert|gewinngarantie
        (?:auszahlung|gewinne) <3> (?:innerhalb|sofort|in) <2> (?:stunden|minuten)
        (?:\$[a-z]{3,6}|token|coin|presale) <6> (?:nächste große|to the moon|explodiert
            |noch ganz früh|100x|10x|verpasst|durchstarten|bevor alle)
        (?:lernen|wissen|zeige?n?|erfahren|learn|know) <5> wie (?:ich|du|ihr
            |sie) <9> (?:geld
            |verdien~|reich|frei|euro)
        (?:verdienen|verdient|machen) <6> (?:im schlaf|vollautomatisch)
        double (?:your|the) (?:money|bitcoins?|btc|crypto|investment)
        (?:airdrop|presale|giveaway) <5> (?:token|coins?|btc|eth|crypto|wallet|join
            |claim)
        \d+x (?:coin|token|gem|profit)|to the moon
        (?:elon musks?|tesla-chef|günther jauchs?|promis?) <6> (?:projekt|plattform
            |trick|geheimnis|investi~|reich)
        (?:registrieren|anmelden|starten) <4> <money> (?:einzahlen|investieren)
        mindesteinzahlung|macht <3> reich|<share> <period>
        bots? <4> (?:automatisch|vollautomatisch|rund um die uhr) <6> (?:<share>
            |gewinn~|profit|verdien~)
        aus <money> <8> <money> (?:gemacht|verdient|geworden)
        (?:aktien|krypto|trading|börsen|wett)-?tipps|gewinnquote
        trefferquote <3> <share>|<share> trefferquote
    """,
    "scam.recover": r"""
        (?:verloren|gestohlen|betrogen|gehackt|abgezockt|scammed|lost|stolen|hacked
            |blocked|frozen)(?:e[nrms]?)? <4> (?:<coin>|<money>) <9> (?:zurück~|wieder~
            |recover~|back|return~|retriev~)
        (?:<coin>|<money>) <5> (?:zurückgeholt|zurückbekommen|zurück|wiederbeschafft
            |recovered|retrieved|back) <5> (?:dank|durch|mit hilfe|mithilfe|thanks
            |with the help|through|by|experte~|hacker~|contact|write|him)
        <coin> <9> (?:zurückgeholt|zurück ?geholt|wiederbeschafft|recovered|retrieved)
        alles zurückgeholt
        (?:dank|durch|thanks to|mit hilfe) <7> (?:<coin>|<money>) <5> (?:zurück~
            |wieder~|recovered|retrieved|back)
        (?:recovery|wiederherstellungs|rückholungs?|rückhol
            |wiederbeschaffungs)-? ?(?:expert~|agent~|agency|service~|specialist~
            |spezialist~|hacker~|team|firma|company|dienst|pro) <7> (?:whatsapp
            |telegram|kontakt~|contact|half|hilft|helped|hilfe|dank|empfehl~|recommend~
            |mail|schreib~|zurück~|back|per|seriös|legit|money|geld)
        (?:ethical|professional|certified|legit|trusted|genuine|zuverlässig~
            |seriös~) (?:hackers?|recovery|hacking)
        hacker for hire|hire a hacker|hacker (?:mieten|beauftragen|gesucht)
        (?:hack|spy on|ausspionieren|mitlesen|hacken|catch) <4> (?:whatsapp|facebook
            |instagram|handys?|phones?|spouse|partners?|cheating)
        (?:holen|holt|hole|bringen) (?:es|ihr geld|dein geld|das geld|alles) zurück
        an betrüger verloren|scammed\?
    """,
    "scam.support": r"""
        <maker>[- ](?:\w+[- ])?(?:kunden)?-?(?:support|kundendienst|kundenservice
            |kundenhotline|hotline|helpline|help ?desk|hilfe|service
            |customer (?:service|support|care)|technical support
            |tech support)(?:-?(?:hotline|nummer|number|team|telefon))?
        (?:support|hotline|kundendienst|helpline|customer service|customer care
            |service)[- ](?:\w+ )?(?:von |of |for |für )<maker>
        <maker> (?:support|help|customer|service|hilfe) (?:phone )?(?:number|nummer)
    """,
    "scam.loan": r"""
        (?:kredite?n?|darlehen|sofortkredite?|privatkredite?|finanzierung~
            |geld leihen) <4> (?:ohne (?:schufa|bonität~|einkommensnachweis|vorkosten
            |bank)|trotz (?:schufa|negativ~|schulden)|in 24|innerhalb von|ab \d
            |von privat|zwischen|für alle|schufafrei|zu \d|mit \d)
        (?:kredite?n?|darlehen|sofortgeld|bargeld|geld) <7> (?:ohne (?:schufa|bonität~
            |prüfung|bank|sicherheiten)|für jeden|in einer stunde|sofort auf)
        sofortgeld|schufafreie?[rn]? kredite?n?|ohne schufa
        (?:vergebe|vergeben|gewähre|gewähren|biete|bieten) <4> (?:kredite?|darlehen)
        seriöse[rn]? (?:kreditgeber|geldgeber|privat\w+)|kreditangebot~
        (?:loans?|credit|funding) <5> (?:without credit check|no credit check|at \d ?%
            |bad credit|guaranteed|approved|apply|in 24|interest)
        (?:urgent|quick|instant|personal|business) loans?|loan offer
        privater? (?:kreditgeber|geldgeber|investor)~
        (?:biete|vergebe) <3> (?:darlehen|kredite?)|zinssatz <3> \d
    """,
    "scam.prize": r"""
        (?:sie|du|ihr) <1> (?:haben|hast|habt) <7> (?:iphone|ipad|samsung|ps5|auto
            |preis|gutschein~|reise|jackpot|<money>|geschenkkarte~|playstation|macbook
            |smartphone|hauptpreis) (?:\w+ )?gewonnen
        (?:sie|du) (?:wurden?|wurdest|sind|bist) <5> (?:ausgewählt|ausgelost|gezogen
            |der gewinner|gewinner~)
        als (?:glückliche~ )?gewinner~ <6> (?:ausgewählt|gezogen|ermittelt)
        glückliche~ gewinner~
        you(?:'ve| have| ve)? (?:been )?(?:just )?(?:won|selected|chosen) <6> (?:winner
            |prize|<money>|iphone|gift~|free|award|reward|lottery|receive|claim)
        (?:claim|collect|abholen|einfordern|sichern) <3> (?:prize|gewinn|preis|reward
            |award|gift ?card)
        (?:free|gratis|kostenlos~) (?:iphone|ipad|gift ?cards?|geschenkkarte~
            |amazon-gutschein~|ps5|playstation|samsung|robux|v-?bucks|paysafe~)
        (?:iphone|ipad|ps5|gutschein~|macbook) (?:\w+ )?(?:gewonnen|geschenkt|gratis
            |for free)
        congratulations <6> (?:won|winner|selected|prize)
        herzlichen glückwunsch <8> gewonnen
        (?:ip|nummer|adresse|account) (?:wurde|ist) (?:ausgelost|ausgewählt|gezogen)
        (?:just )?got (?:a )?free <3> (?:gift ?card|iphone|money|robux)
        holen sie sich <5> gutschein
    """,
    "scam.spell": """
        spell ?caster|love spells?|liebeszauber~|partnerrückführung~
        zauber (?:wirkt|gewirkt|half|hat funktioniert)|voodoo-?(?:priest~|zauber)
        schwarze magie|black magic
        (?:husband|wife|ex|lover|boyfriend|girlfriend|ehemann|ehefrau|partner
            |ex-?freund~|ex-?mann|ex-?frau) <5> (?:zurückgebracht|zurückgeholt
            |zurückgezaubert|came back to me|brought back|begging|is back)
        (?:ex|husband|wife|lover) back
        (?:herbal|kräuter)-? ?(?:cure|medizin|heilmittel|remedy|mischung)
        (?:cured|kuriert|geheilt) <4> (?:herpes|hiv|krebs|cancer|hpv|diabetes|copd
            |hepatitis|impotenz)
    """,
    "scam.kin": """
        (?:das ist|hier ist|this is|habe) <2> (?:meine|eine|my|a) (?:neue
            |new) <1> (?:handynummer
            |nummer|number)
    """,
    "scam.order": """
        (?:mitglied|join|beitritt|member) <5> (?:illuminat~|bruderschaft|freimaurer~
            |brotherhood|great order)
        (?:illuminat~|freimaurer~|bruderschaft) <3> (?:beitreten|mitglied)
    """,
    "scam.gift": r"""
        (?:verschenke|verlose|gebe) <4> (?:thermomix|iphones?|ps5|playstation|laptops?
            |gutscheine|macbooks?|smartphones?|euro) <9> (?:schreibt|schreib|nachricht
            |pn
            |adresse|melden|dm)
        (?:<maker>|steam|rewe|aldi|lidl|ikea|edeka|rossmann|müller|roblox|fortnite|zara
            |starbucks|mediamarkt|saturn|tesla|shell|aral|elon musk) (?:verschenkt
            |verlost|schenkt|vergibt|gibt|gives? away|is giving) <6> (?:guthaben
            |gutschein~|<money>|geschenkkarte~|gift ?cards?|iphones?|an die ersten
            |gratis
            |kostenlos~)
        (?:millionen?|mio\.?) <9> (?:vergeben|schenken|erbe|erben|vermachen|hinterlassen
            |spenden möchte)
        (?:erben|erbschaft|nachlass|inheritance|witwe|widow) <9> (?:millionen?|mio\.?
            |million|usd)
    """,
    "scam.brag": r"""
        (?:mit|dank|durch) (?:bitcoin~|krypto~|trading|aktien|daytrading
            |forex) <8> (?:haus
            |schulden|auto|wohnung|kredit) <2> (?:abbezahlt|gekauft|finanziert|bezahlt)
        (?:mentor|coach|trader) <4> (?:changed|verändert)
        (?:wahrsager|kartenleger|hellseher|heiler)~ <6> (?:geholfen|empfehl~|recht)
        (?:ärzte|pharma\w*|schulmedizin) <3> (?:verschweig~|verheimlich~|wollen nicht)
    """,
    "scam.healer": r"""
        (?:dr|doctor|doktor|prof|priester|meister|mama|baba|papa|chief|priest|lord
            |madam|prophet)\.? \w+ <6> (?:zurückgebracht|zurückgeholt|brought|cured
            |geheilt|heilt|kuriert|restored|spells?|kräuter~|herbal)
        (?:kam|kehrte|kommt|ist) (?:<own>|der|die) <1> (?:mann|frau|ehemann|ehefrau
            |ex\w*
            |partner\w*|freund\w*) <2> zurück
        (?:mama|baba|papa|meister|dr|doctor|priester|chief|prophet) \w+ <5> (?:schickte
            |schickt
            |half|geholfen|heilte|sent|gave)
        kräuter <4> (?:schickte|geheilt|geholfen)
    """,
    "scam.phish": r"""
        (?:ihr|dein|your) (?:[\w-]+ )?(?:\w*-?konto|account|paket|zugang|wallet|karte
            |package|parcel|card|bankkonto) (?:wurde|ist|has been|is|was
            |wird) (?:\w+ ){0,3}(?:gesperrt|eingeschränkt|suspended|locked|blocked
            |limited|deaktiviert|verified|zurückgehalten|on hold|begrenzt|geschlossen
            |disabled)
        (?:bestätig|verifizier|aktualisier|verify|confirm|update
            |validier)~ (?:sie )?(?:bitte )?(?:ihre?n?|deine?n?|your) (?:\w+ )?(?:daten
            |konto|account|identität|identity|passwort|password|kontodaten|zahlungs~
            |details|wallet|zugangsdaten|information|payment|bankdaten|seed~)
        (?:paket|sendung|lieferung|parcel|package|delivery) <6> (?:zugestellt|zoll
            |zollgebühr~|gebühr~|hold|fee|customs|delivered)
        (?:zahlen|bezahlen|begleichen) sie <4> (?:gebühr~|zoll~|versand~)
        (?:seed ?phrase|private key|wallet) (?:eingeben|verbinden|enter|connect
            |validat~|synchron~)
        (?:ihr|dein|your) (?:virenscanner|virenschutz|abo|gerät|computer|pc|handy
            |speicher
            |lizenz|abonnement|subscription|device) (?:\w+ ){1,2}(?:abgelaufen|infiziert
            |in gefahr|ausgelaufen|gesperrt|voll|expired|infected)
        (?:geben|senden|nennen|übermitteln) sie <4> (?:iban|tan|pin|kreditkarte~
            |passwort
            |zugangsdaten|bankdaten)
        (?:steuer)?rückerstattung <9> (?:iban|klick~|abrufen|freischalt~|eingeben)
        ihre <1> (?:sendung|lieferung|paket|bestellung) <4> (?:fehlt|wartet|konnte)
        connect your wallet|zahlung <3> fehlgeschlagen
        zahlungsdaten (?:aktualisieren|bestätigen)|payment (?:failed|declined)
    """,
    "scam.vice": r"""
        (?:rezensionen|bewertungen|follower|likes|abonnenten|backlinks|klicks|views
            |google-bewertungen) <5> (?:kaufen|bestellen|günstig|ab \d|für \d)
        (?:echte|positive|5-sterne-?) (?:rezensionen|bewertungen|follower) (?:für
            |kaufen)
        (?:online-?|live-?)?(?:casinos?|slots?|spielautomaten|free ?spins|sportwetten
            |poker) <3> (?:bonus~|ohne (?:einzahlung|lugas|oasis|limit~|sperre
            |verifizierung)|echtgeld|freispiele|free|jackpots?|gratis|auszahlung~)
        casino-?bonus|(?:\d+|gratis|kostenlose) freispiele|wett-?tipps|sure bets
        fixed matches|(?:best|top|beste[sn]?) (?:online )?casinos?
        sportwetten-?(?:tipps|bonus)|viagra|cialis|levitra|kamagra|potenzmittel
        (?:ohne rezept|without prescription|rezeptfrei~) <3> (?:bestell~|kauf~|order
            |buy|versand|shop~)
        abnehmpillen|diet pills|weight loss (?:pill|tea|supplement)~|fatburner
        cbd[- ](?:öl|oil|gummies) <4> (?:shop~|kauf~|bestell~|buy|order|rabatt|günstig~)
        keto (?:gummies|pills)|penis~verlänger~|male enhancement
        (?:sexy|heiße|geile|hot|nackte|naked|willige|reife
            |russische) (?:\w+ )?(?:girls?|frauen|singles|chicks|babes|milfs|mädels
            |ladies|women|webcams?|cams?|chats?)
        sexcam~|escort-?(?:service|girls?|agentur)|erotik-?chat|camgirls?|sugar ?daddy
        sexkontakte|sextreffen|adult dating|sex ?dates?
        (?:my|mein~) (?:onlyfans|nudes)
        singles (?:aus|in|from) (?:deiner|ihrer|your|der)
        (?:follower|likes|abonnenten|klicks|bewertungen|rezensionen|views|subscribers
            |followers|backlinks|reviews|traffic|aufrufe) (?:\w+ )?(?:kaufen|zu kaufen
            |günstig|for sale|cheap|ab \d)
        (?:kaufe?|kauft|buy|get) (?:\w+ ){0,3}(?:followers?|likes|views|subscribers
            |backlinks|reviews)
        (?:targeted|website|free|more) traffic
        seo[- ](?:services?|agentur|experts?|dienstleist~|optimierung|package|paket)
        guest posts?|link ?building
        (?:platz|seite|page|rank~) (?:1|one|eins|#1) (?:bei|auf|on|in|of) google
        rank (?:#1|first|higher)|dofollow
        (?:essay|thesis|assignment|dissertation|homework)s? <3> (?:writing|service
            |writers?|help)
        (?:hausarbeit|bachelorarbeit|masterarbeit
            |doktorarbeit)~ <4> (?:schreiben lassen|kaufen|ghostwrit~)
        ghostwrit~ <4> (?:bachelor~|master~|günstig|diskret|helfen|agentur)
        (?:replica|fake|replika|gefälschte) (?:watches|rolex|handbags|uhren|designer
            |bags|uhr|markenuhren)
        rolex replica
        (?:louis vuitton|gucci|ray[- ]ban|nike|ugg|moncler) (?:outlet|sale|cheap
            |replica)
        cheap (?:jerseys|rolex|nike|jordans|flights)
        (?:führerschein|diplom|doktortitel|reisepass|id card|passport
            |zertifikat)e? (?:\w+ )?(?:kaufen|ohne prüfung|for sale|bestellen)
        live-? ?cams?
        (?:bestell~|kauf~|order) <3> (?:ohne rezept|rezeptfrei|without prescription)
        potenzproblem~|erektion~|bewertungen? kaufen
        suche <3> (?:nette[nr]?|geile[nr]?|ehrliche[nr]?) (?:mann|kerl|typ|frau)
        <own> (?:fotos|bilder|nacktbilder|private\w* fotos) ?:
        (?:doktortitel|führerschein|meisterbrief|reisepass
            |personalausweis)~ <9> (?:diskret~
            |registriert~|original und|lieferung|ohne prüfung)
        anabolika|hgh|wachstumshormon~ (?:kaufen|versand)
        suche <3> (?:nette|geile|heiße|reife|diskrete|großzügige) (?:männer|frauen
            |herren)
        einsame (?:frauen|hausfrauen)
        (?:treffen|dates?) ohne (?:verpflichtung|anmeldung)
    """,
}

FRAUD_SETTING = {
    "money.finance": "<finance>",
}
