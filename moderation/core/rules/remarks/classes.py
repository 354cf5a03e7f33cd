"""Word classes of remarks; `_` is a space within a word, `~` any ending."""

CLASSES = {
    "staff": """
        autor autorin autoren redakteur redakteurin redakteure redaktion
        verfasser verfasserin moderator moderatorin moderatoren moderation
        schreiber schreiberin schreiberling tester testerin kolumnist
        kolumnistin journalist journalistin journalisten rezensent rezensentin
        chefredakteur chefredakteurin admin admins mods author editor editors
        writer reviewer columnist
    """,
    "person": """
        chef chefin boss vorstand vorstandschef geschäftsführer
        geschäftsführerin inhaber inhaberin betreiber betreiberin gründer
        gründerin besitzer besitzerin händler händlerin verkäufer verkäuferin
        vorsitzende vorsitzender direktor direktorin leiter leiterin
        abteilungsleiter abteilungsleiterin manager managerin bürgermeister
        bürgermeisterin minister ministerin professor professorin dekan rektor
        rektorin schulleiter schulleiterin lehrer lehrerin trainer trainerin
        pfarrer priester arzt ärztin zahnarzt anwalt anwältin richter richterin
        nachbar nachbarin kollege kollegin vermieter vermieterin hausmeister
        techniker technikerin entwickler entwicklerin programmierer admin
        it-leiter datenschutzbeauftragte datenschutzbeauftragter stadtrat
        gemeinderat abgeordnete abgeordneter kassierer buchhalter buchhalterin
        einkäufer makler ceo cto founder owner mayor teacher coach neighbor
        neighbour landlord principal senator
    """,
    "pay": """
        zahlt zahlen bezahlt bezahlen überweist überweisen spendiert sponsert
        schickt springt kriegst bekommst bekommen kriegen verdienst verdienen
        kassierst kassieren kassiert bekommt kriegt
    """,
    "no": """
        keine kein keinen null nullkommanull nicht_die_geringste
        nicht_die_leiseste nicht_den_geringsten nicht_den_blassesten
        nicht_den_hauch_einer nicht_den_leisesten nicht_einen_funken keinerlei
        keinen_blassen ka_ koa koan null_komma_null nicht_die_spur_einer
        nicht_den_hauch_von wenig nicht_den_hauch nicht_viel
    """,
    "skill": """
        ahnung ahnig schimmer dunst plan peil tau verständnis kompetenz
        sachverstand fachwissen fachkenntnis durchblick checkung ahnunk
        sachkenntnis grundwissen kenntnis kenntnisse hirn verstand grips
    """,
    "whine": """
        heulen heulst heult flennen flennst plärren jammern jammerst rumheulen
        rumzuheulen herumheulen herumzuheulen rumjammern rumzujammern weinen
        nerven labern schwafeln trollen stänkern pöbeln lästern motzen meckern
        maulen rumnerven rumzunerven rumstänkern schwurbeln winseln quengeln
        raunzen sudern kreischen schnappatmen toben schäumen durchdrehen
        ausrasten ausflippen whining crying moaning trolling
    """,
    "drivel": """
        mist müll scheiß scheiss scheiße dreck blech bockmist schmarrn schmarren
        stuss schwachsinn blödsinn bullshit stumpfsinn topfen käse kas humbug
        schrott dünnpfiff dünnschiss grütze kacke mischt seich chabis schaas
        schas quark gülle
    """,
    "fans": """
        fans fan-boys fanboys fanboy fangirls jünger jüngern jünglinge anhänger
        gemeinde gemeinschaft sekte fraktion lobby blase bubble truppe brigade
        verteidiger versteher gläubigen apologeten missionare missionaren ritter
        horde meute gutmenschen besserwisser bedenkenträger wutbürger veganer
        verschwörungstheoretiker schwurbler troll trolle trolls schneeflocken
        snowflakes crowd mob army cult
    """,
    "purge": """
        gelöscht zensiert wegzensiert wegmoderiert rausgelöscht weggelöscht
        deleted removed censored nuked
    """,
    "mocked": """
        hobby hobbys hobbies freunde freundin privatleben sandkasten sandkiste
        kindergarten baumschule grundschule pubertät windeln schnuller spielzeug
        taschengeld bauklötze bauklötzen mama mami mutti mamas hotel_mama oma
        keller stricken häkeln topflappen malbuch bettchen kaba kakao
        märchenstunde märchenbuch gameboy lego playmobil nachhilfe
        pamperswerbung sandbox playground mommy diapers crayons colouring
    """,
    "pal": """
        junge jungchen bursche bürschchen bübchen kindchen kleiner freundchen
        sportsfreund schlaumeier schlauberger meister mädel mädchen herzchen
        schätzchen süße süßer spatzl schatzi hase mausi liebelein gnädigste
        guter_mann gute_frau mein_lieber mein_bester mein_guter meine_gute
        meine_liebe junger_mann junge_dame mein_junge bub bua buaschi bürscherl
        dirndl herr_professor frau_professor herr_oberlehrer frau_oberlehrerin
        herr_lehrer herr_experte frau_expertin herr_doktor herr_besserwisser
        herr_ingenieur herr_kollege frau_kollegin herr_allwissend
        frau_allwissend großmeister kiddo kid sonny buddy sweetheart sweetie
        darling honey champ sherlock grandpa grandma genius einstein princess
        little_man mr_expert bro
    """,
    "trade": """
        politiker politikerinnen beamte beamten journalisten journalistinnen
        lehrer lehrerinnen manager managern banker bankern makler anwälte
        juristen rechtsanwälte steuerberater abmahnanwälte finanzberater
        versicherungsvertreter influencer influencerinnen youtuber streamer
        blogger bwler informatiker programmierer entwickler administratoren
        admins handwerker ärzte ärztinnen polizisten bullen soldaten gamer
        zocker vegetarier veganer radfahrer autofahrer suv-fahrer e-auto-fahrer
        tesla-fahrer bmw-fahrer audi-fahrer verbrennerfahrer diesel-fahrer
        linux-nutzer linux-user windows-nutzer windows-user mac-user mac-nutzer
        apple-nutzer apple-user apple-fans android-nutzer android-user
        iphone-nutzer iphone-besitzer vim-nutzer rust-fans java-entwickler
        php-entwickler studenten boomer millennials pensionisten rentner raucher
        jäger bauern landwirte unternehmer gewerkschafter aktivisten
        klimaaktivisten klimakleber umweltschützer grüne linke liberale
        konservative sozis impfgegner impfbefürworter querdenker städter wiener
        piefke provider inkassofirmen patentverwerter startups start-ups
        vermieter spekulanten aktionäre investoren berater unternehmensberater
        coaches personaler recruiter headhunter controller chefs vorstände
        professoren wissenschaftler gutachter richter abgeordnete minister
        lobbyisten managers politicians journalists lawyers bankers cops
        landlords recruiters influencers developers gamers boomers vegans
        cyclists drivers beamter beamtenschaft presse medien
    """,
    "vice": """
        faul faule faulen fauli dumm dumme dummen dummi blöd blöde korrupt
        korrupte korrupten verlogen verlogene verlogenen gekauft gekaufte
        käuflich geschmiert arrogant arrogante unfähig unfähige gierig gierige
        geldgierig geldgierige geldgeil geldgeile machtgeil kriminell kriminelle
        verblödet verblödete gehirngewaschen gehirngewaschene hirnlos hirnlose
        hirntot asozial asoziale verweichlicht überbezahlt überbezahlte verwöhnt
        verwöhnte weltfremd weltfremde ungewaschen ungewaschene ungebildet
        ungebildete verrückt verrückte egoistisch egoisten egoist rücksichtslos
        rücksichtslose heuchlerisch abgehoben abgehobene gewissenlos
        gewissenlose skrupellos skrupellose realitätsfremd feige spinner lügner
        betrüger verbrecher gauner diebe heuchler versager abzocker
        halsabschneider kellerkinder frickler nerds ohne_leben schwätzer
        dampfplauderer wichtigtuer nichtskönner pfeifen flaschen nieten schafe
        schlafschafe herdentiere lemminge marionetten mafiosi mafia psychopathen
        soziopathen narzissten choleriker raser rowdys tierquäler mörder
        faulpelze faulenzer drückeberger schleimer speichellecker trottel deppen
        idioten dodeln fuuli_säck faule_säcke sesselfurzer sesselkleber
        bürohengste pfuscher stümper raubritter wegelagerer erpresser sadisten
        snobs angeber poser protzer prolls proleten hinterwäldler bauerntrampel
        fanatiker sektierer ideologen liars crooks thieves idiots morons sheep
        liar crook thief idiot dieb brainwashed corrupt lazy stupid clueless
        crybabies zombies hirnlosen gangster
    """,
    "vermin": """
        parasiten parasit schmarotzer blutsauger geier aasgeier hyänen
        heuschrecken zecken haie piranhas ratten wanzen maden läuse pest seuche
        plage krebsgeschwür geschwür bodensatz abschaum ungeziefer
        schmeißfliegen kakerlaken pilz schimmel eiterbeule pestbeule krebs
        fungus mould mold cancer plague tumor tumour parasites leeches vultures
        ticks vermin scum cockroaches rats locusts bloodsuckers sharks rot
        blight disease wurmfortsatz läusen
    """,
    "every": """
        alle alli allesamt alles sowieso eh doch durchweg ausnahmslos sämtlich
        samt_und_sonders durch_die_bank lauter nur nichts_als ohne_ausnahme
        grundsätzlich immer einfach halt allgemein all just nothing_but always
        every for_me für_mich nunmal nun_mal bekanntlich in_wahrheit die_größten
    """,
    "dead": """
        tote toten toter leiche leichen verletzte verletzten opfer tote_kinder
        ertrunkene ertrunkenen verbrannte verbrannten verunglückte verunglückten
        ersoffene ersoffenen abgesoffene überfahrene überfahrenen gestorbene
        verschüttete verschütteten erfrorene ermordete ermordeten erschossene
        erschossenen krepierte krepierten hinterbliebene hinterbliebenen
        angehörige angehörigen witwe witwen waisen opferfamilien überlebende
        überlebenden insassen unfallopfer flutopfer mordopfer terroropfer
        brandopfer victims corpses bodies casualties widow widows survivors
    """,
    "perished": """
        verbrannt ertrunken ersoffen abgesoffen verreckt krepiert überfahren
        zerquetscht erfroren erstickt verschüttet erschossen abgestochen
        abgeknallt gestorben verunglückt umgekommen gegrillt geröstet gebraten
        verkohlt zerfetzt abgestürzt abgekratzt draufgegangen erschlagen
        begraben burned drowned crushed fried roasted crashed died
    """,
    "glee": """
        haha hahaha hahahaha hahahahaha hihi hihihi lol rofl lmao herrlich geil
        köstlich zum_totlachen zum_schießen zum_brüllen totgelacht
        schlappgelacht weggelacht kaputtgelacht gelacht tränen_gelacht großartig
        weiter_so mehr_davon bitte_mehr prost juhu hurra yeah bravo applaus
        gut_so recht_so endlich popcorn hilarious love_it so_funny
        beste_unterhaltung so_gelacht feiere_ich lustig witzig amüsant gaudi
    """,
    "gore": """
        enthauptung enthauptungen enthauptungsvideo enthauptungsvideos
        hinrichtung hinrichtungen hinrichtungsvideo hinrichtungsvideos
        köpfungsvideo foltervideo foltervideos gemetzel gedärme gedärmen
        eingeweide eingeweiden leichenteile leichen gliedmaßen abgetrennte_köpfe
        abgerissene köpfe kopf schädel gehirn blut hirnmasse körper menschen
        beheadings beheading heads head skull brains guts bodies torso
        unfallvideo unfallvideos unfallbilder todesvideo todesvideos snuff
    """,
    "bursts": """
        platzen platzt explodieren explodiert explodes zerplatzt zerplatzen
        rollt rollen spritzt spritzen rausquellen zerfetzt zerrissen zerquetscht
        zermatscht abgetrennt zerstückelt aufgeschlitzt zerschmettert verbrennen
        verbrennt verreckt verrecken krepieren abkratzen sterben explode
        exploding bursts splatters pop pops spills zerlegt zerlegt_wird
        herausquellen
    """,
    "lust": """
        geil herrlich so_gut genial großartig endlich endgeil liebe genieße
        genuss stundenlang immer_wieder nochmal noch_mal mehr_davon
        davon_will_ich_mehr bitte_mehr will_ich_mehr kann_nicht_genug
        lieblingsvideo lieblingsstelle in_dauerschleife dauerschleife zeitlupe
        in_slow_motion slow_motion love_how love_it love_the best_part
        best_footage favorite favourite on_repeat satisfying glorious fünfmal
        dreimal zehnmal beste_stelle schönste_stelle geilste sehenswert
        unterhaltsam
    """,
    "body": """
        titten möpse brüste brust arsch hintern po beine lippen mund muschi
        fotze schenkel kurven ausschnitt dekolleté figur körper vorbau hupen
        glocken tits boobs rack ass butt lips mouth legs body curves cleavage
    """,
    "her": """
        sie die ihr der moderatorin autorin redakteurin reporterin sprecherin
        kollegin ministerin chefin die_kleine der_kleinen blondine blonden
        rothaarigen assistentin praktikantin verkäuferin technikerin dir dich
        her she you presenter host lady girl
    """,
    "take": """
        von_hinten_nehmen von_hinten_ran durchnehmen vernaschen flachlegen
        reinstecken besteigen durchvögeln vögeln bumsen ficken nageln knallen
        durchknallen rannehmen rammeln abspritzen kommen_lassen auf_die_knie
        bend_over bang smash pound rail do_her tap_that hit_that an_die_wäsche
        ins_bett_zerren ins_bett_kriegen poppen pimpern schnackseln budern
        pudern durchorgeln wegbumsen aufreißen_und_knallen
    """,
    "illness": """
        krebs tumor hirntumor leukämie aids hiv corona covid ebola schlaganfall
        herzinfarkt infarkt schlag hirnschlag herzkasper lepra pest seuche
        cholera blitz sensenmann cancer stroke heart_attack aneurysm leukemia
        plague
    """,
    "dies": """
        stirbst stirbt sterbt sterben verreckst verreckt verrecken krepierst
        krepiert krepieren abkratzt abkratzst abkratzen abnippelst abnippelt
        draufgehst draufgeht ersäufst ersaufen erstickst ersticken verfaulst
        verfaulen verrottest verrotten verblutest verbrennst verbrennen
        ins_gras_beißt tot_umfällst tot_umfallen tot_umfällt tot_bist
        nicht_mehr_aufwachst nicht_mehr_aufwacht krepierts verreckts
    """,
}
