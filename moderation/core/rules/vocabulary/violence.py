"""Deeds, bodies, places and moods of violence."""

from collections.abc import Mapping

VIOLENCE: Mapping[str, str] = {
    "arriving": """
        komme? kommen_wir wir_kommen kimm kumm stehe? stehen_wir wir_stehen
        warte? warten_wir wir_warten besuche? besuchen_wir schaue? schauen_wir
        tauche? erscheine? lauere? lauern_wir hole? holen_wir marschiere?
        marschieren_wir gehe? gehen_wir fahre? fahren_wir spaziere? bringe?
        bringen_wir nehme? nehmen_wir rücken_wir come coming be_there show_up
        showing_up turn_up turning_up visit visiting be_waiting waiting bring
        bringing walk_in walk_into stop_by drop_by drive_over outside schick
        schicke schicken_wir mich
    """,
    "towards": r"""
        zu_(?:dir|euch|ihnen|ihm) bei_(?:dir|euch|ihnen|ihm)
        vor_(?:deine|eure|ihre|seine)[rnm]? vor_(?:dein|euer|ihr)\w* besuch\w*
        (?:dich|euch)_besuchen vorbei your_door your_house to_you to_your
        at_your after_you for_you see_you zu_eurer zu_deiner hinter_dir
    """,
    "office": """
        redaktion redaktionsbüro redaktionshaus verlag verlagshaus rathaus büro
        büros amt amtsstube jobcenter arbeitsamt finanzamt ordnungsamt sozialamt
        ministerium gericht gerichtssaal bürgerbüro landtag bundestag parlament
        kanzlei zentrale firmensitz firmenzentrale hauptversammlung
        pressekonferenz kundgebung wahlstand infostand sprechstunde gemeinderat
        gemeindeamt stadtrat ratssitzung studio funkhaus praxis parteizentrale
        wahlkreisbüro vorstandsetage chefetage konzernzentrale moschee synagoge
        asylheim flüchtlingsheim unterkunft hörsaal vorlesung schule newsroom
        town_hall city_hall headquarters your_office his_office her_office
        their_office your_house his_house your_place your_school the_office
        the_station parliament courthouse gmeindshus rathuus
    """,
    "wound": """
        brech breche brechen schlag schlage schlagen hau haue hauen polier
        poliere polieren tret trete treten zertrümmer zertrümmere zertrümmern
        hack hacke reiß reiße reißen reiss dreh drehe quetsch quetsche ramm
        ramme säg säge spalt spalte stech steche stechen schneid schneide
        schneiden zermalme zerquetsche einschlagen eintreten ausschlagen
        einhauen abschneiden abhacken umdrehen durchschneiden aufschlitzen brich
        schlog schloh schlohn hau_i schlag_i brich_i einschlag eintrete
        zerschlag zerschlage zerschmettere verbieg verbiege break smash cut kick
        snap crush knock rip slit punch bash cave slash slice gouge
    """,
    "limb": """
        fresse maul schädel knochen beine haxen haxn genick gnack gnick zähne
        zähnd zähnt zänd zahn nase kiefer kniescheibe kniescheiben rippen gosche
        goschn goschen pappn schnauze schnorre schnurre rübe visage finger
        fingern arme arm hals kehle birne gesicht gfriss grind schädl eier
        griffel gurgel rückgrat kragen hackfresse face teeth legs kneecaps
        kneecap skull jaw neck nose ribs fingers arms knees spine throat head
        bein zunge augen latz wirbelsäule ellbogen schienbeine? hand hände händ
        zehen füße
    """,
    "mishap": """
        brennt brennen blutet bluten leidet büßt büßen explodiert verschwindet
        passiert zustößt zustoßen geschieht dran unfall wehtun weh_tun leidtun
        leid_tun vorbei vorbeischauen vorbeikommen besuchen besuche besuch
        besuchst holen hole finden finde kümmern kümmere schnappen schnapp knöpf
        knöpfen erwischen erwischt trifft kassiert kaputt tot stirbt überlebt
        bereut bereuen burns burn hurt visit pay happen happens suffer suffers
        dies bleed regret drankommen dran_glauben abgeholt schauen kommen komme
        abfackeln anzünden erfährt sieht lernst lernt stehen_vor steht_vor
        flammen in_flammen klump schutt
    """,
    "homage": r"""
        orden bundesverdienstkreuz verdienstkreuz denkmal ehrenmann ehrenmänner
        ehrenfrau held helden heldin heldentat volksheld gefallen_getan
        gefallen_tut einen_gefallen hut_ab chapeau bravo richtig_so recht_so
        gut_so geschieht_ihm_recht geschieht_ihr_recht geschieht_denen_recht
        geschieht_dem_recht geschieht_ihnen_recht längst_überfällig
        lange_überfällig überfällig war_fällig war_nur_konsequent
        hoffentlich_noch_mehr hoffentlich_folgen hoffentlich_kommen mehr_davon
        noch_mehr_davon mehr_solche mehr_von_solchen weiter_so nachahmer
        nachahmenswert zur_nachahmung nachmachen bitte_nachmachen gönn_ich
        gönne_ich gönn_ihm ich_feiere ich_feier feiere_ich feier_ich feiern_wir
        wir_feiern gefeiert_gehört sektkorken sekt_aufgemacht sekt_auf
        freudentanz respekt_an respekt_für respekt_dafür
        respekt_vor_dem_schützen meinen_respekt applaus standing_ovations
        danke_an_den danke_an_die danke_dafür endlich_mal_einer endlich_einer
        endlich_jemand endlich_mal_jemand endlich_hat_einer
        endlich_hat_mal_einer endlich_hats_mal endlich_hat_es_mal
        endlich_hat_es_einen endlich_hat's hat_es_verdient haben_es_verdient
        hatte_es_verdient hatten_es_verdient verdient_hat völlig_verdient
        mehr_als_verdient selbst_schuld_und_gut das_einzig_richtige
        das_einzig_wahre genau_richtig alles_richtig_gemacht macht_alles_richtig
        guter_mann gute_männer schule_machen vorbild vorbilder nur_so_lernen
        die_sprache_die ein_anfang guter_anfang schöner_anfang a_medal
        deserves_a_medal deserve_a_medal hero heroes had_it_coming well_deserved
        good_riddance more_of_this more_please about_time did_the_world_a_favour
        did_the_world_a_favor give_him_a_medal give_them_a_medal respect_to
        props_to kudos_to hats_off legend good_start long_overdue
        hope_there_are_more hope_it_spreads made_my_day cheered best_news
        gefallen verdient_einen verdient_applaus verdient_respekt feiere feier
        ich_feier\w* lob stolz toll super_aktion tolle_aktion schöne_aktion
        gute_aktion starke_aktion gute_sache respekt gerecht richtig_gemacht
        gut_gemacht mutige?r? mut eier_in_der_hose gerechte_strafe
        hoffe_auf_nachahmer überfällige? zeit_wurd\w* wurde_auch_zeit wurde_zeit
        wurde_aber_auch_zeit war_an_der_zeit freibier free_beer deserves?
        freut_mich freut_mich_außerordentlich freue_mich hoch_auf ein_hoch
        prost_auf finde_ich_gut find_ich_gut schönste_nachricht beste_nachricht
        das_beste best_thing hat_sich_gelohnt schönste gerechtfertigt dem_koche
        dem_zahle dem_spendiere dem_gebe_ich spendiere_ich geb_ich_einen_aus
        voller_erfolg glückwunsch_an saubere_arbeit gelungene_aktion
    """,
    "never": """
        nie_wieder nie_mehr gnade krankenhaus lernt lernst fliegen laufen tot
        krüppel kniescheiben? knochen fresse blut blutet bluten rollstuhl
        überlebt dann_gute_nacht mus brei hackfleisch kleinholz dead never blood
        bleed hospital regret sorry schluss_mit_lustig ende aus feierabend
        unterkiefer kiefer gebiss zähne brauchst brauchts sippe
    """,
    "else": """
        sonst oder ansonsten andernfalls anderenfalls danach or_else or
        otherwise letzte_warnung letzte_chance after_that and_then then
    """,
    "notice": """
        eine_woche frist stunden_zeit tage_zeit bis_morgen bis_freitag
        bis_montag bis_sonntag deadline ultimatum
        until_(?:sunday|monday|friday|tomorrow|tonight) hours_to days_to
    """,
    "soon": """
        morgen heute_nacht heut_nacht heute_abend bald demnächst montag dienstag
        mittwoch donnerstag freitag samstag sonntag nächste_woche am_wochenende
        noch_heute um_mitternacht tonight tomorrow soon monday friday
        nächste[rsn]?_mal
    """,
    "vow": r"""
        ich dafür_sorge\w* schwör\w* versprech\w* versprochen garantier\w*
        glaub_mir verlass_dich verlasst_euch i i['’]ll we['’]ll swear promise
        better wir
    """,
    "mob": """
        leute freunde macht_mit mach_mit kommt_mit komm_mit kommt_alle
        wer_kommt_mit wer_macht_mit wer_ist_dabei treffpunkt bringt
        auf_geht['’]?s los_geht['’]?s heute_nacht heut_nacht endlich nachmachen
        lasst_uns lass_uns let['’]?s join_us join_in who['’]?s_in tonight
        meet_at jeder_der jeder,_der gemeinsam alle_zusammen
    """,
    "demo": """
        demos? demonstration kundgebung versammlung gemeinderatssitzung
        ratssitzung sitzung hauptversammlung parteitag pressekonferenz wahlstand
        rally protest march meeting
    """,
    "knowing": "weiß weiss wissen weiß_ich kenne? kennen know knows",
    "should": """
        sollte sollten müsste müssten gehört gehören ghört ghörn verdient
        verdienen hilft helfen nur_noch reif zeit_für wo_ist wo_sind wo_bleibt
        wo_bleiben bringt holt fehlt bräuchte warten should ought deserves?
        needs? time_for bring
    """,
    "arson": r"""
        abfackel\w* anzünde\w* umsäg\w* ansäg\w* abflex\w* umflex\w* demolier\w*
        spreng\w* zerleg\w* zerstör\w* lahmleg\w* beschmier\w* zersticht
        zerkratzt einschmeißt einwirft torch\w* burns? sabotage[sd]?
    """,
    "sabotage": """
        schneiden kappen sägen flexen sprengen zünden fackeln werfen schmeißen
        schmeissen jagen legen_wir demolieren stürmen plündern zerlegen burn
        torch firebomb trash smash storm loot cut
    """,
    "sabotages": """
        zündet fackelt sprengt stürmt plündert verwüstet demoliert zersägt
        umsägen abfackeln niederbrennen burn_down torch firebomb
    """,
    "lot": """
        (?:das|die|der|den|dieses?)_ganze[ns]? alle alles allesamt sämtliche
        samt mitsamt jede[nr]?_einzelne[nr]? einen_nach_dem_anderen
        der_reihe_nach einer_muss ausnahmslos fertig basta und_gut_ist
        mit_(?:ihm|ihr|ihnen|denen|dem_pack) dieses_pack diese_bande everyone
        all every_last the_lot whole
    """,
    "bringing": r"""
        bring\w* aufbau\w* aufstell\w* hol\w* errichte\w* zimmer\w* bau\w*
        mitbring\w* bereit\w* schon_mal set_up build
    """,
    "attends": """
        geht_(?:doch|ja|immer|jeden|auf|in|nachmittags|morgens)
        spielt_(?:doch|ja|immer|jeden|allein) steht_(?:doch|ja|immer|oft|nachts)
        parkt_(?:doch|ja|immer) holt_(?:doch|ja) schläft_(?:doch|ja|allein)
        wohnt_(?:doch|ja|allein) läuft_(?:doch|ja|immer|jeden) schulweg
        grundschule kindergarten kita goes_to walks_to plays_at school
    """,
    "tag": """
        oder nicht_wahr stimmt['’]?s richtig gell ned_wahr right isn['’]t_it
        isn['’]t_she isn['’]t_he doesn['’]t_she doesn['’]t_he
    """,
    "beware": r"""
        überleg\w* vorsicht\w* aufpassen pass_\w*_?auf pass besser careful
        think_twice sei_froh schade vernünftig klug be_a_shame druckst schreibst
        sagst tust machst
    """,
    "glad": """
        freut_mich freue_mich freut_einen herrlich wunderbar endlich zum_glück
        gott_sei_dank gut_so richtig_so recht_so bravo sekt prost feier feiere
        geschieht_ihm_recht geschieht_ihr_recht verdient genugtuung
        beste_nachricht schönste_nachricht made_my_day glad finally good
        deserved serves_him_right serves_her_right
    """,
    "hero": r"""
        hoch_auf ein_hoch prost_auf held helden volksheld ehrenmann orden
        denkmal mut eier_in_der_hose eier vorbild alles_richtig_gemacht
        bräuchten brauchen_wir brauchen_mehr mehr_solche mehr_davon danke_an_den
        danke_an_die respekt_an respekt_für respekt_vor_dem endlich_wehrt\w*
        hut_ab chapeau hero heroes medal legend respect_to hats_off
        more_like_him more_like_that need_more guter_mann
    """,
    "solved": """
        ruhe_ist ruhe_wäre dann_ist_ruhe und_ruhe problem_gelöst
        problem_erledigt löst_das_problem erledigt und_gut und_fertig und_aus
        kostet_nur kostet_weniger reicht genügt würde_reichen wäre_die_lösung
        billiger günstiger wäre_angebracht löst fixes solves would_do would_fix
        problem_solved cheaper
    """,
    "lurking": r"""
        pass\w*\b[^,.!?]{0,60}_ab fang\w*\b[^,.!?]{0,60}_ab warte lauere? stehe?
        passe_\w+_ab pass_\w+_ab erwische erwisch hole fange fang waiting wait
        wartet_jemand warten_wir stehen_wir warten lauern wir_stehen wir_warten
    """,
    "please": """
        somebody_please someone_please can_(?:someone|somebody)
        could_(?:someone|somebody)
        kann_(?:den|die|ihn|sie|mal|bitte|dem|der|das)?_?(?:mal_|bitte_)?(?:jemand|einer|wer)
        kann_(?:mal_|bitte_)?(?:jemand|einer|wer) jemand_bitte wer_erbarmt_sich
        findet_sich_(?:keiner|niemand|jemand|einer) somebody someone
    """,
    "shooting": """
        schieße? ballere? feuere? schießen ballern shoot fire drück_ab drücke_ab
    """,
    "panes": """
        scheiben? fenster haus redaktion menge leute büro zentrale windows?
        crowd house office
    """,
    "blown": r"""
        in_die_luft hoch brennen brennt abbrennen in_flammen wird_gesprengt
        gesprengt explodier\w* up_in_flames blown_up blow
    """,
    "mine": r"""
        ich hab habe haben_wir dafür_sorge\w* versprochen versprech\w* i have
        ready liegt_bereit schon
    """,
    "grasp": r"""
        versteh\w* verständlich nachvollzieh\w* kein_wunder wundert
        nachempfinden understand no_wonder get_why
    """,
    "hurt": r"""
        (?:schlag|hau|prügel|box|tret|ramm)\w*\b[^,.!?]{0,60}_(?:tot|nieder|zusammen|z['’]?samm\w*|zam|windelweich|krankenhausreif|grün_und_blau|ins_koma|ins_krankenhaus|so,_dass?['’]?\w*|zu_brei|um)
        (?:stech|stich|knall|schieß|schiess)\w*\b[^,.!?]{0,60}_(?:ab|nieder|tot|über_den_haufen)
        bring\w*\b[^,.!?]{0,50}_um(?:\W*$|[,.!?])
        mach\w*_(?:dich|euch|ihn|sie|di|den|die|dir)\b[^,.!?]{0,40}_kalt
        fahr\w*\b[^,.!?]{0,50}_(?:tot|über_den_haufen)
        (?:häng|knüpf)\w*_(?:dich|euch|ihn|sie|den|die)\b[^,.!?]{0,40}_auf
        leg\w*_(?:dich|euch|ihn|sie|den|die)\b[^,.!?]{0,40}_um verprüg\w*
        vermöb\w* verdresch\w* erschieß\w* erschlag\w* erstech\w* totschlag\w*
        abstech\w* abknall\w* aufschlitz\w* erwürg\w* ermord\w* umbring\w*
        zusammenschlag\w* krankenhausreif kill_(?:you|him|her|them|every)
        shoot_(?:you|him|her|them) stab_(?:you|him|her|them)
        strangle_(?:you|him|her|them) murder_(?:you|him|her|them) beat_\w+_up
    """,
    "destroy": r"""
        (?:zünd|fackel|brenn|spreng|jag|steck|setz)\w*\b[^,.!?]{0,60}_(?:an|ab|nieder|in_die_luft|hoch|weg|in_brand)
        (?:mach|hau|schlag|tret|leg)\w*\b[^,.!?]{0,60}_(?:platt|kurz_und_klein|klein|kaputt|zu_klump|in_schutt|ein|lahm)
        (?:säg|flex|schneid|kapp)\w*\b[^,.!?]{0,60}_(?:um|ab|durch) abfackel\w*
        anzünd\w* niederbrenn\w* in_brand verwüst\w* plünder\w* stürm\w*
        sprengen brenn_\w+_nieder burn_\w+_down burn_down torch firebomb trash
        blow_up smash_up ram_raid
    """,
    "order_to": r"""
        ^\W*(?:leute_|los_|also_|kommt_|einfach_|dann_|endlich_|jetzt_|alle_)?,?_?(?:macht|schlagt|haut|stecht|zündet|fackelt|brennt|sprengt|schießt|knallt|hängt|knüpft|jagt|werft|schmeißt|schmeisst|tretet|prügelt|verprügelt|erschießt|tötet|bringt|holt|schnappt|stürmt|plündert|zerlegt|zerstört|sägt|flext|hang|burn|kill|shoot|stab|torch|beat|smash|slash|bomb|break|storm|loot|lynch)
    """,
    "whose": """
        dir euch ihnen ihm denen dem_ deren dessen eure[nmrs]? euer deine[nmrs]?
        dein seine[nmrs]? ihre[nmrs]? your his their her dem wer
    """,
    "broken_limb": r"""
        gebroch\w* blutig\w* zertrümmert\w* ausgeschlag\w* eingeschlag\w*
        zerschmettert\w* abgehackt\w* broken bloody smashed shattered
    """,
    "learn": r"""
        zeig\w* spür\w* fühl\w* lernst lernt kennenlern\w* schmeck\w* merkst
        merkt krieg\w* bekomm\w* show feel learn taste find_out get
    """,
    "surgery": r"""
        arzt ärzte unfall op bruch mir mein\w* klinik reha röntgen gips sport
        ski fahrrad physio\w*
    """,
    "boom": """
        was_hoch etwas_hoch alles_hoch hochgeht hoch_geht in_die_luft knallt
        kracht rappelt brennt explodiert
    """,
    "when": r"wo wann welch\w* where when which",
    "remedy": r"""
        antwort richtig\w* nötig thema erledigt ruhe lösung hilft helfen
        würde_helfen wäre_fällig gehört durch schon_ist dann_ist answer solution
        would_help
    """,
    "hurled": """
        durchs_fenster ins? in_die in_den in_das auf rein hinein gegen durch
        into through at
    """,
    "condition": "wenn falls sonst sobald solange bis if unless until",
    "known": """
        man_weiß weiß_man man_weiss weiß_ja_jeder jeder_weiß es_ist_bekannt
        bekannt_ist everyone_knows
    """,
    "haunt": r"""
        wohn\w* park\w* ausführ\w* einkauf\w* hund kinder schule jogg\w* auto
        kneipe stammtisch sauna live lives park
    """,
    "shoved": """
        stecken stecke schieben schiebe rammen ramme drücken drücke jagen jage
        stoßen stoße reinstecken hineinrammen shove ram stick
    """,
    "trimmed": r"""
        weihnacht\w* christbaum\w* kugeln schmuck lichterkette\w* vogel\w* vögel
        meise\w* apfel äpfel birnen frücht\w* blätter schaukel\w* hängematte\w*
        lampe\w* plakat\w* schild\w* laternenfest christmas bird fruit
    """,
    "coming": r"""
        wird werden wirst werdet soll\w* sollte\w* möge\w* will bald gehört
        gehören sehen endlich should going_to wants? see
    """,
    "exposing": r"""
        öffentlich veröffentlich\w* online netz schick\w* poste\w* leak\w*
        publish post erfährt erfahren sieht sehen
    """,
    "armed": """
        besorgt gekauft geladen geputzt bereit liegt_bereit im_auto dabei got
        bought loaded
    """,
    "starving": """
        verhungern verdursten erfrieren verrecken ersaufen krepieren starve
        freeze drown
    """,
    "leaving": r"lasst lassen sperrt soll\w* sollte\w* let",
    "ought": "sollte sollten müsste müssten gehört gehören should ought",
    "missile": """
        steine pflastersteine böller flaschen brandsätze farbbeutel ziegel
        bricks bottles stones
    """,
    "throw": "werft schmeißt schmeisst bewerft feuert throw chuck",
    "formerly": """
        früher damals einst in_alten_zeiten vor_hundert_jahren in_the_old_days
        back_then
    """,
    "suchfolk": """
        dich euch solche[nr]? so_jemanden so_einen so_was leute_wie
        people_like_you someone_like_you you
    """,
    "intent": r"""
        ich_werde ich_will wir_werden wir_wollen ich_komme sollte sollten müsste
        müssten gehört gehören sonst oder_ich bald morgen heute_nacht
        endlich_mal einfach_mal dafür_sorge\w* schwör\w* i_will i['’]ll we_will
        we['’]ll should someone somebody must need_to
    """,
}
