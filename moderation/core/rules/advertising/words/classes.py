"""Word classes the phrases share; `_` stands for a space within an entry."""

CLASSES = {
    "own": "mein meine meinem meinen meiner meines",
    "our": "unser unsere unserem unseren unserer unseres",
    "you": "du ihr sie dich euch dir ihnen",
    "money": r"""
        \d[\d.,]*_?k?_?(?:€|\$|£|chf|btc|usdt?|eur)
        \d[\d.,]*_?k?_?(?:euros?|franken|dollars?|pounds?) [$€£]_?\d[\d.,]*k?
        chf_\d[\d.,]*
    """,
    "code": """
        rabatt gutschein promo aktions bonus coupon spar empfehlungs einladungs
        freundschafts freunde vorteils creator influencer werbe partner ref
        referral invite affiliate werber discount voucher shop amazon prämien
        tesla kwk
    """,
    "share": r"""
        \d[\d.,]*_?(?:%|prozent|percent)
        (?:fünf|zehn|fünfzehn|zwanzig|dreißig|fünfzig)_prozent
    """,
    "host": r"(?:https?://)?(?:www\.)?[\w-]+\.[a-z]\w+",
    "period": """
        täglich pro_tag am_tag pro_woche wöchentlich in_der_woche die_woche
        jede_woche jeden_tag pro_stunde daily weekly a_day per_day a_week
        per_week each_week every_day every_week per_hour an_hour von_zu_?hause
        vom_sofa nebenbei passiv from_home online im_schlaf from_your_phone
        from_my_phone in_24_hours every_two_weeks
    """,
    "month": "monatlich pro_monat im_monat den_monat per_month a_month monthly",
    "do": """
        bestellen kaufen sichern sparen testen anmelden registrieren buchen
        vergleichen zugreifen abschließen eintragen downloaden herunterladen
        mitmachen anfragen zuschlagen loslegen starten beantragen shoppen
        bewerben investieren ausprobieren vorbestellen abonnieren informieren
        reservieren profitieren einsteigen anrufen anfordern vereinbaren
        vormerken gewinnen einzahlen
    """,
    "do_you": """
        bestellen sichern holen testen buchen vergleichen sparen profitieren
        registrieren überzeugen starten investieren vereinbaren fordern erleben
        entdecken genießen verdienen nutzen kaufen gewinnen informieren lassen
        machen probieren besuchen kontaktieren werden
    """,
    "request": """
        termine? anfragen? bewerbung bewerbungen buchung buchungen bestellung
        bestellungen preise angebote? demo infos? reservierung reservierungen
        beratung anmeldung anmeldungen auskunft vorbestellung vorbestellungen
        karten tickets
    """,
    "reach": """
        whats-?app telegram instagram insta signal threema viber skype discord
        wechat messenger tg te1egram tele9ram wh4tsapp whats4pp
    """,
    "reach_out": """
        schreibt? schreiben_sie melde~ meldet kontaktier~ erreicht erreichst findet
        findest folgt? adde~ addet sucht textet schickt text message contact write
        reach find hit_me dm add follow
    """,
    "kin": """
        schwager cousin cousine bruder schwester freund freundin nachbar nachbarin
        bekannter bekannte onkel tante sohn tochter mann frau kollege kollegin mama papa
    """,
    "ailment": r"""
        \w*schmerz~ haarausfall schlafprobleme schlafstörung~ schlaflosigkeit diabetes
        akne pickel falten cellulite arthrose migräne tinnitus übergewicht neurodermitis
        schuppenflechte allergie~ heuschnupfen schnarchen bluthochdruck
        bauchfett attacke~ erschöpfung müdigkeit beschwerden herpes rheuma depression~
        verspannung~
    """,
    "eased": """
        weg verschwunden los geheilt verschwindet vorbei kuriert nachgelassen
        weggegangen gone vanished cured
    """,
    "channel": r"""
        kanal
        (?:youtube|twitch|insta|tiktok|telegram|discord|whatsapp|musik)\w*(?:-\w+)?
        video\w*(?:-\w+)?
        channel blog(?:s|beitrag|artikel|post|seite)? podcast newsletter
        (?:online|web|etsy|ebay|amazon)?-?shop store (?:online|video)?-?kurs
        e-?book buch roman seite internetseite webseite website homepage
        web-?site profil patreon coaching webinar stream gruppe portal
        vergleichsportal app workshop
        (?:telegram|discord|whatsapp|facebook)-?(?:gruppe|kanal|channel|server|seite)
        signal-?(?:gruppe|kanal)
    """,
    "made": """
        gemacht geschrieben gestartet erstellt veröffentlicht entwickelt gebaut
        gedreht aufgenommen hochgeladen programmiert gegründet herausgebracht
        aufgebaut produziert verfasst eröffnet
    """,
    "work": """
        podcast video videos whitepaper e-?book buch bücher kurs onlinekurs newsletter
        tool reel vlog livestream stream clip folge
        app plugin song blog~ guide ratgeber tutorial album roman startup shop
        onlineshop software portal plattform vergleichsportal kanal course book
        extension channel ebook website newsletter rechner
    """,
    "firm": """
        firma unternehmen agentur betrieb team kanzlei praxis werkstatt studio
        start-?up laden geschäft büro gmbh ingenieurbüro fahrschule verlag hotel
        restaurant systemhaus
    """,
    "firm_thing": r"""
        webseite website internetseite seite shop onlineshop online-shop team
        \w*laden \w*markt firma unternehmen agentur produkt~ service angebot~
        sortiment dienst~ app
        plattform studio praxis kanzlei werkstatt
        experten newsletter homepage betrieb lösung~ leistung~ kurs~ software
        tool fachberater berater laden showroom geräte filiale büro techniker
        handwerker ghostwriter~ autoren~ portal hotel restaurant ferienwohnung~
        fahrzeuge ausstellung beratung geschäft systemhaus seminar~ workshop~
        webinar~ modelle
    """,
    "service_verb": """
        liefern verkaufen reparieren installieren montieren übernehmen erstellen
        entwickeln vermitteln finanzieren vermieten renovieren entrümpeln kaufen
        optimieren machen drucken bauen prüfen warten verleihen schreiben
        designen programmieren holen vergeben planen organisieren betreuen
        helfen unterstützen beraten begleiten schulen reinigen gestalten
        lackieren sanieren räumen bieten transportieren sichern retten richten
        vergleichen suchen_ihnen finden
    """,
    "service_aim": """
        für_sie für_euch für_dich ihnen euch dir sie ihre[nrms]? deine[nrms]?
        eure[nrms]? gern gerne bundesweit deutschlandweit österreichweit
        schweizweit europaweit weltweit schnell günstig kostenlos kostenfrei
        zum_festpreis vor_ort zuverlässig professionell diskret preiswert alle
        zu_bestpreisen seriös alles fachgerecht individuell~ maßgeschneidert~
        kompetent ab_sofort
    """,
    "trade": """
        reparaturen reparatur umzüge umzug umzugsservice umzugsunternehmen
        umzugsfirma entrümpelung~ nachhilfe webdesign wohnungsauflösung~
        haushaltsauflösung~
        (?:gebäude|fenster|teppich|dach|rohr|büro|solar)?-?reinigung~
        schlüsseldienst autoankauf goldankauf ankauf datenrettung pc-?hilfe
        pc-?service pc-?notdienst handyreparatur~ smartphone-?reparatur~ seo
        seo-agentur kfz-gutachter dachdecker klempner installateur elektriker
        maler hausmeisterservice übersetzungen lektorat ghostwriting ghostwriter
        marketing-?agentur werbeagentur webagentur it-dienstleister it-?service
        it-?support steuerberater~ solaranlagen photovoltaik pv-anlagen
        wärmepumpen fenster treppenlift~ ferienwohnung~ ferienhaus monteurzimmer
        versicherungsmakler finanzberater immobilienmakler fahrschule
        hochzeitsfotograf~ fotograf~ coaching hundeschule massage druckerei
        küchen wallboxen kaminholz brennholz zaunbau gartenbau entsorgung
        detektei rechtsanwalt anwaltskanzlei website-?erstellung
        homepage-?erstellung app-?entwicklung online-?marketing
        social-media-(?:agentur|marketing) plumber~ locksmith~ movers web_design
        roofing cleaning_services? essay_writing seo_services?
    """,
    "worker": r"""
        \w*entwickler~ mitarbeiter~ verstärkung \w*fachkräfte? \w*fachkraft
        azubis? auszubildende~ kolleg~ \w*techniker~ \w*admin~ fahrer~ pflege~
        monteur~ werkstudent~ freelancer~ handwerker~ verkäufer~ berater~
        programmierer~ vertriebler~ vertriebspartner~ ingenieur~ aushilfe~
        elektriker~ elektroniker~ koch köche kellner~ redakteur~ texter~
        reinigungskräfte reinigungskraft putzhilfe fachinformatiker~
        datenerfass~ servicekr~ lehrling~ informatiker~ designer~ mechatroniker~
        erzieher~ tester~ produkttester~
        teamplayer interviewer~ empfangs~
    """,
    "praise_adj": """
        toller? guter? super schöner? klasse interessanter? informativer?
        hilfreicher? gelungener? genialer? spannender? wunderbarer? großartiger?
        sehr_guter? netter? prima tolles gutes schönes interessantes starker?
        fantastischer? ausgezeichneter? lesenswerter? great nice good awesome
        excellent interesting informative wonderful amazing helpful fantastic
        neat brilliant superb lovely cool
    """,
    "post": """
        artikel beitrag bericht blog~ post text seite website webseite info~
        tipps? beiträge content homepage article site
        web_?site information write-?up read share piece weblog web_page page
        tips work
    """,
    "maker": """
        microsoft windows apple amazon paypal google norton mcafee hp canon
        epson brother facebook instagram coinbase metamask binance telekom
        vodafone ebay netflix outlook yahoo quickbooks kaspersky avast trezor
        ledger sparkasse icloud gmail trust_wallet dell lenovo geek_squad
    """,
    "finance": r"""
        trading\S* trades? bitcoin~ krypto~ crypto~ forex invest\w* aktien~
        börsen~ ethereum coins? plattform system strategie~ methode
    """,
    "coin": """
        bitcoins? ethereum solana dogecoin ersparte[nrms]? krypto~ crypto~
        coins? geld btc eth usdt ether~ funds? money wallet account konto
        ersparnisse~ investition~ investment savings assets guthaben einlage~
        einzahlung
    """,
    "gain_word": """
        verdien~ gewinn~ profit~ earn~ made helped empfehl~ kontakt~ contact
        whatsapp telegram join anmeld~ sicher risiko~ garant~ beitreten
        trustworthy legit verdoppel~ dank~ her him free kostenlos~ thanks
        gemacht geholfen rendite~ auszahl~ withdraw~ kostenfrei~ seriös~ half
        recommend~ steinreich reich
    """,
}
