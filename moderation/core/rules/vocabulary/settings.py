"""What a sentence is about when its words are no breach; who speaks, to whom."""

from collections.abc import Mapping

SETTINGS: Mapping[str, str] = {
    "me": "ich i wir ma we i['’]ll we['’]ll i['’]m we['’]re i['’]ve i_am",
    "alone": "mir mich meine[nmrs]? mein uns unsere[nmrs]? my myself our me",
    "self": r"ich mich mir mein\w* i i['’]m i['’]ve me my myself",
    "you": """
        du dich dir ihr euch deine[nmrs]? dein eure[nmrs]? euer you your yours
        di dia eich
    """,
    "him": """
        ihm ihn ihr sie dir dich euch denen ihnen dem den der him her them you
        dia di sein seine[nmrs]? ihre[nmrs]? his
    """,
    "atyou": """
        di dia dich dir euch eure[nmrs]? deine[nmrs]? ihn ihm you your him her
        auf_sie
    """,
    "someone": r"""
        er sie user nutzer\w* freund freundin kumpel kollege kollegin bruder
        schwester sohn tochter jemand hier_einer hier_jemand hier_eine @\w+ he
        she someone somebody friend mate der_kollege die_kollegin dass_er
        dass_sie
    """,
    "somebody": """
        sollte_man man_sollte müsste_man man_müsste jemand_sollte sollte_jemand
        sollte_mal_jemand sollte_mal_einer einer_sollte kann_mal_jemand
        kann_dem_mal gehört_mal gehören_mal someone_should somebody_should
        someone_ought wer_traut_sich wird_zeit,_dass
    """,
    "whoever": "jemand wer einer wo someone anyone anybody somebody who where",
    "anybody": r"""
        jede[nmrs]? fremde[nmrs]? any ex exfreundin partner\w* freundin freund
        chefs? nachbarn? frau mann girlfriend wife anyone kollegen
    """,
    "lawful": r"""
        anwalt anwälte anwältin klage verklag\w* anzeigen abmahn\w* gericht\w*
        kündig\w* widerspruch verbraucherzentrale datenschutz\w* strafanzeige
        wähler\w* wahl wahlen wahlurne abgewählt lawyers? sue legal election
        elections vote voters ballot finanzamt steuerprüf\w*
    """,
    "report": r"""
        drohte drohten gedroht droht drohung\w* bedroht\w* angedroht ermittl\w*
        angeklagt\w* anklage gericht gerichte urteil\w* verurteil\w*
        staatsanwaltschaft\w* zeug(?:e|en|in|innen) strafbar\w* straftat\w* haft
        haftstrafe gefängnis berichtet\w*
        laut_(?:der|dem|einem|einer|bericht|angaben|polizei|medien\w*|\w*zeitung)
        zufolge schrieb schrieben sagte sagten meinte behauptet\w* festgenommen
        verhaftet zeitung studie statistik historisch\w* jahrhundert mittelalter
        weltkrieg threatened convicted sentenced court trial police reported
        according history century arrested accused
    """,
    "story": r"""
        film filme films serien? romane? krimi\w* buch bücher thriller tatort
        staffel\w* kino szenen? drehbuch theaterstück oper comic manga anime
        kommissar\w* schurke\w* bösewicht\w* hauptfigur filmheld\w*
        actionheld\w* movies? novel episode books? plot villain
    """,
    "play": r"""
        spiel spiele spielt gespielt spieler\w* games? gaming zocke\w* gezockt
        level endboss endgegner bossgegner match raid gilde pvp lobby shooter
        quest loot turnier mannschaft halbzeit liga fußball schach zombies?
        orks? monster dämonen drache\w* minecraft fortnite doom gta
    """,
    "rescue": r"""
        rett(?:er|ung|ungs|ete|et|en)\w* helfer\w* feuerwehr\w* sanitäter\w*
        notarzt\w* einsatzkräfte\w* ermittler\w* angehörige\w* überleb\w*
        trauer\w* artikel\w* bericht\w* doku\w* reportage\w* verhinder\w*
        vereitel\w* aufgeklärt gefasst verurteil\w* schrecklich\w* furchtbar\w*
        tragisch\w* traurig\w* entsetz\w* leider unfassbar zivilcourage
        first_responders firefighters? paramedics? victims? survivors? tragic
        horrible terrible sad prevented condemn\w* nicht_zu_rechtfertigen
        rechtfertig\w* opfer\w*
    """,
    "caught": r"""
        gefasst festgenommen verhaftet eingesperrt verknackt gittern gestellt
        geschnappt gestoppt überwältig\w* aufgehalten festgehalten passant\w*
        gestanden lebenslang\w* verurteilt gestorben angehörige\w* caught
        arrested stopped jailed convicted bystander\w*
    """,
    "friendly": r"""
        danke bitte gern gerne kaffee bier kuchen party feier geburtstag
        einladung eingeladen grüße gruß lg viel_spaß glückwunsch gratul\w* haha
        hihi lol thanks cheers please freue freu
    """,
    "kind": r"""
        danke kaffee bier kuchen party geburtstag einladung eingeladen grüße
        gruß lg viel_spaß glückwunsch gratul\w* haha hihi lol thanks cheers
        stammtisch
    """,
    "tech": r"""
        software code codebase app apps legacy server prozess\w* rust windows
        linux java php updates? drucker framework datenbank browser feature\w*
        systemd kernel testsystem benchmark\w* schätzungen erwartungen rekorde?
        skript\w* cookies?
    """,
    "ledger": r"""
        hängt_(?:am|an|euch|von|ab|mich|sich|mit|in) kosten schalter hebel
        betrag preise? heizung grundsteuer umlage abgabe strom miete bild bilder
        lampe\w* vorhang\w* wäsche plakate? kabel tv fernseher
    """,
    "lately": r"""
        vorgestern gestern damals früher letzte[sn]?_(?:jahr|woche|monat) 19\d\d
        20\d\d hat_mich hat_mir wurde_ich bin_ich
    """,
    "help": r"""
        helf\w* hilfe geholfen leih\w* reparier\w* holz garten grill\w* küche
        koch\w* brot kuchen geschenk\w* umzug renovier\w* werkstatt baustelle
        baum bäume hecke kamin ast äste schnitz\w* geburtstag feier party
        flohmarkt museum theater\w* bühne kostüm\w* halloween schlachtfest jagd
        jäger\w* schützenverein mittelaltermarkt help garden cake barbecue
        cosplay larp hiking camping löt\w* schraub\w*
    """,
    "counter": r"""
        niemals_wieder nie_wieder menschenverachtend\w* widerlich\w* ekelhaft\w*
        ekelerregend abscheulich\w* schrecklich\w* furchtbar\w* grauenhaft\w*
        krank\w* strafbar\w* verbot\w* verboten gesperrt sperren gelöscht
        löschen melden gemeldet meldet mahn\w* erinner\w* gedenk\w* disgusting
        horrible sick banned illegal report\w* never_again schockier\w*
        schlimm\w* trauma\w* leugn\w* verharmlos\w* hoffentlich_einen_aufschrei
    """,
    "law": r"""
        strafbar\w* leugn\w* gericht\w* verurteil\w* angeklagt\w*
        volksverhetz\w* habe sei seien behaupte\w* relativier\w* verharmlos\w*
        widerleg\w* verschwörungs\w* antisemit\w* historiker\w* dokument\w*
        denial deniers? illegal debunk\w* wer_sagt wer_behauptet satire
    """,
    "warning": r"""
        warn\w* achtung vorsicht betrug betrüger\w* abzocke scam masche
        schwarzmarkt darknet bsi polizei\w* ermittl\w* razzia illegal\w*
        strafbar\w* verboten gesetz\w* urteil hochgenommen ausgehoben
        festgenommen beschlagnahm\w* aufgeflogen police arrested beware
        passt_auf finger_weg angeblich\w* wurde\w* gestohlen_und bank_hat
        chatkontrolle
    """,
    "past": r"""
        vor_(?:vielen_|einigen_|\d+_|zwei_|drei_|zehn_)?jahren damals früher
        therapie_hat_geholfen überwunden überstanden heute_geht_es_mir
        geht_es_mir_besser geht_mir_besser als_ich_jung als_jugendliche\w*
        years_ago back_then recovered prävention suizidprävention seelsorge
        artikel studie podcast beitrag_über\w*
    """,
    "technical": r"""
        windows linux update installer treiber server code drucker rechner
        laptop bug dachdecker kopfschmerz\w* grippe erkältung vitamin\w*
        allergie arzt apotheke bauen gebaut renovier\w* photovoltaik solar\w*
        antenne satellit\w* foto fotos urlaub wandern klettern samsung ipad
        tablet tablets android apple lte 5g wlan empfang netz kamera funk kabel
        balken signal test akku
    """,
    "kitchen": r"""
        rezept\w* koch\w* metzger\w* schlachter\w* jagd jäger\w* angel\w*
        fisch\w* grill\w* wild wildbret zutaten anatomie präparat\w* museum
        wissenschaft\w* medizin\w* chirurg\w* operation op butcher recipe
        hunting fishing surgery
    """,
    "abuse_news": r"""
        amnesty bericht\w* artikel menschenrecht\w* iran saudi\w* statistik\w*
        china taliban todesstrafe petition report human_rights
    """,
    "remember": r"""
        nazis überleb\w* opfer museum\w* schul\w* zeitzeug\w* nachkommen
        großvater opa oma großmutter urgroß\w* film\w* doku\w* gedenk\w*
        propagandafilm survivors? memorial
    """,
    "ddr": r"""
        ddr innerdeutsch\w* ehemalig\w* korea\w* kalten_krieg damals 1961
        honecker mauerbau gedenkstätte
    """,
    "transit": """
        bahn zug züge bus busse s-bahn öffis verspätung fahrplan treffen_wir
        stammtisch meetup uns train
    """,
}
