"""Mass crimes, beliefs, delight in cruelty."""

from collections.abc import Mapping

HISTORY: Mapping[str, str] = {
    "again": r"""
        wieder zurück früher damals erneut neue again back reopen
        wiedereröffn\w*
    """,
    "wanting": r"""
        gebrauch\w* brauch\w* bräucht\w* öffnen aufmachen bauen bauten her
        gebaut rollen voll fahren einrichten gebraucht nützlich sinnvoll fällig
        kommt_die_zeit kommt_eine_zeit zeit need build bring open
    """,
    "deserving": r"""
        antwort reaktion notwehr quittung selbst_schuld selber_schuld schuld
        zuzuschreiben verdient provoziert konsequenz folgerichtig gerecht\w*
        herausgefordert angefangen deserved justified their_own_fault
        brought_it_on coming response überfällig
    """,
    "needing": r"""
        brauch\w* bräucht\w* fehlt fehlen wünsch\w* bräuchts need needs miss
        want
    """,
    "order": r"""
        sicher\w* ordnung besser damals brauch\w* bräucht\w* arbeit autobahn\w*
        richtig\w* recht aufgeräumt ruhe zurück durchgegriffen order right back
        hätte gefackelt lange gewusst kurzen_prozess verkehrt schlecht unrecht
        falsch dumm vollbeschäftigung
    """,
    "asking": r"""
        fragen frage zweifel\w* darf_man dürfen hinterfrag\w* anzweifeln
        nachrechnen nachgerechnet nachprüf\w* diskutieren question doubt ask
    """,
    "muzzle": """
        darf_man dürfen keine_eigene_meinung meinung_haben nicht_sagen maulkorb
        tabu not_allowed can['’]t_say
    """,
    "least": "wenigstens immerhin zumindest nur bloß leider at_least if_only",
    "unfinished": r"""
        fertig zu_ende ideen idee lösung\w* gewusst gekonnt gründlich\w*
        konsequent\w* machen_lassen werden_lassen gestoppt aufgehört
        durchgegriffen finish\w* ideas solution
    """,
    "goodside": r"""
        auch_gute\w* auch_sein_gutes auch_was_gutes auch_viel_gutes
        auch_positive\w* nicht_nur_schlecht\w* auch_richtige\w* some_good_things
        good_things
    """,
    "somebody_like": """
        so_jemanden so_einen? so_was sowas ihn den wieder heute zurück again
        back
    """,
    "chimney": "schornstein kamin ofen öfen duschen?",
    "really": r"wirklich tatsächlich so_war stimmt angeblich\w* really",
    "fable": r"""
        zauber\w* märchen\w* hirngespinst\w* imaginär\w*
        unsichtbare[nr]?_freund\w* aberglaub\w* hokuspokus schwachsinn\w*
        nicht_ganz_dicht gehirngewaschen\w* wahn\w* verblendet\w*
        geisteskrank\w* dumm\w* naiv\w* heuchler\w* schafe schäfchen blöken
        kinderquäler\w* fairy_tales? imaginary_friend delusion\w* sky_daddy
        brainwashed morons? sheep stupid großhirn hirn verstand gehirn hirntot
        garderobe tassen latten iq dumm brain brains brainless unterbelichtet
        kinderf\w* sekte märchenonkel verein_für
    """,
    "slight": r"""
        \w*räuber stimmen_im_kopf stimmen_gehört schizo\w* penner hippie gaukler
        taschenspieler warlord karawan\w* halluz\w* verrückt\w* spinner lügner
        betrüger scharlatan sektenguru junkie kiffer lunatic conman drunk
        schwachsinn\w* idiot\w* dumme? deppen schafe fantasiewesen imaginär\w*
    """,
    "desecrated": r"""
        klopapier toilettenpapier \w*anzünder altpapier papierkorb tonne hintern
        arsch abwischen anzünden schreddern toilet bonfire
    """,
    "burnt_down": """
        abgebrannt gebrannt niedergebrannt explodiert getroffen erwischt
        eingestürzt burned burnt hit
    """,
    "pity": r"schade leider bedauer\w* too_bad pity shame",
    "only": """
        hilft_nur helfen_nur nur_noch einzige_lösung bleibt_nur hilft_bloß
        stumpf_und_stiel only_way only_solution
    """,
    "naziyears": """
        19(?:3[3-9]|4[0-5]) (?:33|38|39|41|42|43|44|45) damals früher endlösung
        großväter opa unter_adolf unterm_führer wehrmacht
    """,
    "mendacity": r"""
        schwindel lügen? märchen erfunden erfindung erlogen erstunken hoax
        made_up myth\w* fake gefälscht fälschung gelogen humbug invented lies
    """,
    "atmost": """
        nie niemals höchstens bestenfalls maximal allenfalls typhus never
        at_most hochgerechnet unmöglich technisch
    """,
    "aglow": r"""
        brenn\w* leucht\w* lodern\w* flamm\w* feuer lichterloh burn\w* glow\w*
        flames
    """,
    "joy": r"""
        warm_ums_herz wärmt herz schön schöner schönste\w* freu\w* herrlich
        romantisch lagerfeuer grill\w* weihnacht\w* lächeln beautiful lovely
        happy warm smile
    """,
    "greeting": r"""
        begrüß\w* empfang\w* empfäng\w* reinhalten draufhalten jagen vertreiben
        verjagen antworten lösen nachhelfen heimleuchten greet welcome chase
    """,
    "border": r"""
        grenzen? zaun mauer flüchtling\w* migrant\w* asyl\w* border refugees
        migrants mittelmeer
    """,
    "want": r"""
        baut endlich brauch\w* bräucht\w* sollte\w* müsste\w* muss her
        wäre_die_lösung hilft helfen dann_ist erledigt build need should would
        dann_kommt dann_hört
    """,
    "thrill": r"""
        hammer hammergeil geil\w* am_geilsten mega laune spaß spass herrlich
        genial köstlich lustig hilarious best awesome love loop dauerschleife
        stundenlang zehnmal immer_wieder feier feiere will_ich_mehr mehr_davon
        gänsehaut befriedigend genuss genieß\w* popcorn lach\w* haha\w*
        satisfying beautiful funny hot enjoy\w* ästhetisch großes_kino
        empfehlung sehenswert lieblings\w* favou?rite traum spule zurückgespult
        rewind nicht_genug nie_genug mehr_von vor_lachen am_besten am_liebsten
        schmeckt lieblingsvideo tot_gelacht
    """,
    "footage": r"""
        videos? clips? film\w*_wie aufnahmen? link zugeschaut angeschaut
        anschauen ansehen angesehen zusehen zuschauen watch watched watching
        footage gefilmt szenen stream hd uncut unzensiert zeigt_wie
        \w+\.(?:example|to|com|net|org|cc|ru) zu_sehen sehe sehen_kann
    """,
    "animal": """
        katzen? hunde? hündin welpen? tiere? igel tauben? hamster hasen?
        kaninchen vögel vogel pferde? cats? dogs? kitten puppy animals? puppies
        kittens
    """,
    "captive": r"""
        gefangene[nr]? geiseln? soldat\w* mann frau kind kinder opfer leute
        menschen mensch\w* typen kerl prisoners? hostages? soldiers? people man
        woman kid child
    """,
    "agony": r"""
        feuer flamm\w* brenn\w* stirbt sterb\w* zappel\w* schrei\w* baumel\w*
        verblut\w* winsel\w* burn\w* scream\w* dying begg?\w* kehle
        durchschneid\w* köpf\w* enthaupt\w* folter\w* abschlacht\w* zersäg\w*
        häut\w* throat
    """,
}
