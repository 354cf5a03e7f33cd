"""Offers, data, copies."""

from collections.abc import Mapping

TRADE: Mapping[str, str] = {
    "seller": """
        verkaufe?n? biete besorge?n? besorgen_wir liefere?n? lieferung tausche?
        vermiete? abzugeben zu_haben zu_verkaufen erhältlich buy selling sell
        i_sell we_sell order kauft kaufen_sie bestellen bestellt fertige?
        stelle_aus drucke? for_sale ihr_bekommt bekommt_ihr wer_braucht
        brauchst_du braucht_ihr hab_noch
    """,
    "shady": r"""
        ohne_(?:\w+_){0,2}(?:prüfung\w*|vorführung|vorfahren|fragen|papiere?|impfung|arzt\w*|termin|schein|wbk|test|studium|kontrolle|anmeldung|registrierung)
        echte[mnrs]? fake gefälscht\w* qr-code registriert\w* diskret\w*
        anonym\w* telegram signal whatsapp wickr threema jabber session
        no_questions all_eu weltweit worldwide blanko nur_bar bitcoin monero
        crypto krypto unauffällig täuschend original\w* garantiert cash_only
        no_papers kein_\w+_nötig kein_studium eintrag im_register mail_genügt
        per_klick stempel unauffällige ohne_wartezeit in_\d+_tagen
        in_wenigen_tagen no_exam no_test fast_delivery stifttest mindest\w*
        uv-licht
    """,
    "forging": r"""
        fälschen? fälsche? gefälschte_\w+_an fake_ich stelle_ich_aus forge
        forging
    """,
    "priced": r"""
        \d+_(?:bar|cash|vhb|vb)
        \d+_?(?:€|euro|eur|dollar|usd|chf|franken|tacken|btc) (?:€|\$|£)_?\d+
        euro €|preis\w* vhb vb bitcoin monero xmr paypal paysafe\w* stückpreis
        pro_stück each zehner zwanziger fuffi fünfer dollars? bucks mindest\w*
    """,
    "contact": """
        pn dm per_mail per_pn mail telegram signal:? whatsapp wickr threema
        jabber icq discord kontakt contact anfragen? schreibt_mir schreib_mir
        melde?t?_(?:dich|euch) bei_interesse zugang merkt_keiner merkt_niemand
        hit_me_up text_me nummer link_im_profil
    """,
    "breaking": """
        hacke? knacke? komme komm_in get_into break_into hack crack rein
        reinkommen zugriff
    """,
    "platform": r"""
        whatsapp\S* insta\w*\S* facebook\S* snapchat\S* tiktok\S* gmail\S*
        iphone\S* handys? konto konten accounts? postfach mailkonto e-mail-konto
        telegram-account phone wallet
    """,
    "loading": r"""
        saugen saug\w* ziehen zieh\w* laden lädt runterladen herunterladen
        streamen gucken schauen sehen herbekommen herkriegen krieg\w* bekomm\w*
        anwalt abmahn\w* erwischt download watch stream
    """,
    "media": r"""
        staffeln? film\w* folgen? serien? spiele? spiel download\w* streams?
        heft\w* pdf album musik version vollversion software programm ebooks?
        hörb\w* kurse? gibts gibt['’]?s gibt_es findet finden find runter shows?
        episodes? movies? games?
    """,
    "link": r"""
        [\w-]+\.(?:example|test|to|com|net|org|cc|ru|io|me|ws|is|biz|info|xyz|top|site|click|link|shop|de|at|ch)(?:/\S*)?
    """,
    "reachme": r"""
        schreib\w*_mir schreib_mich pn dm telegram whatsapp
        melde?t?_(?:dich|euch) per_mail signal discord hit_me_up
    """,
    "access": r"""
        komplett alle lifetime testzugang zugang zugänge account accounts konto
        konten lebenslang\w* line lines
    """,
    "deal": r"""
        preis\w* euro € anfragen? pn dm kontakt absprache bezahlung bitcoin
        price
    """,
    "taking": """
        lege legen_wir schieße nehme nehmen_wir bringe zwinge hole ich_lege
        i_take we_take taking
    """,
    "offline": "lahm offline vom_netz down in_die_knie",
    "lawful_copy": r"""
        hersteller\w* mediathek volkshochschule vhs offiziell\w* gemeinfrei\w*
        open_source opensource freie lizenzfrei\w* trial demo testversion aktion
        f-droid creative_commons github bibliothek onleihe bücherei
        stadtbücherei verlag\w* legal public_domain official kostenlos_an
    """,
    "nopay": r"""
        keine_\d+_(?:euro|€) nicht_zahlen nicht_bezahlen zu_teuer zahlt_denn
        zahlt_doch wer_zahlt zahlt_noch kauft_sowas bezahlt_noch ausgeben
        don['’]t_want_to_pay not_paying
    """,
    "fresh": r"""
        frisch\w* fresh gehackt\w* hacked stolen leaked valid verified pn dm
        admin\S* root vpn\S* rdp
    """,
    "stolen": r"gehackt\w* hacked geklaut\w* stolen geleakt\w* cracked gecrackt\w*",
    "assured": r"\d+ garantiert diskret\w* erfolg\w* preis euro € dm pn",
    "cracked": r"crack\w* gecrackt\w* keygen nulled warez geknackt\w* repack pirated",
    "key": r"serial\w* keygen crack\w* schlüssel lizenz\w* keys? gecrackt\w*",
    "seeing": """
        gesehen beobachtet gegenüber sehe saw seen watching weiß weiss know
        wissen sitzt stehst joggst
    """,
    "malware": r"""
        ddos\S* botnet\w* ransomware stealer keylogger booter stresser
        phishing\S*
    """,
    "identity_made": r"""
        hologramm\w* anderem_namen falschem_namen neuem_namen neue_identität
        neuer_identität rückdatiert\w* blanko
    """,
    "spying": r"spionier\w* mitles\w* überwach\w* abhör\w* auslese\w* spy track",
    "thriving": "läuft funktioniert works klappt geklappt gefunden findet suchen netz",
    "glimpsed": r"gesehen sehe seh sah beobachte\w* saw see watch\w*",
    "sharing": r"""
        schick\w* weitergeb\w* hochlad\w* teilen kopier\w* zukommen gibt_es
        gibts gibt['’]?s findet findest send share upload
    """,
    "wanted": """
        hat hätte has have got suche sucht weiß kennt knows gibts gibt_es spare
        übrig schickt? leiht? send
    """,
    "fixing": r"""
        patch crack tool fernost china datei dll loader trick kniff tweak zahle
        lizenz\w* aktivierung
    """,
    "collection": r"""
        sammlung archiv uncut hd clips? videos? geil\w* steht stehen liegt
        collection archive compilation
    """,
    "meeting": """
        wartet warten abpassen abfangen abgefangen sprechen ansprechen erwischt
        erwischen trifft treffen findet finden besucht besuchen begrüßt begrüßen
        empfangen catch find meet wait greet say_hello hallo_sagen
    """,
    "finding": r"""
        such\w*_raus such\w*_mal_raus findet_mal raussuchen herausfinden
        herausfind\w* rausfinden rausfind\w* raus heraus
        weiß_(?:jemand|wer|einer|hier)\w* kennt_(?:jemand|wer|einer) hat_jemand
        wer_kennt wer_weiß anyone_know\w* find_out dox\w* ermitteln_wir
        recherchier\w* enttarn\w* outen outet verraten postet veröffentlich\w*
        schreibt_es figure_out
    """,
    "watching": r"""
        beobachte\w* fotografier\w* filme gefilmt beobachtet watching watched
        following followed folge verfolg\w* photograph\w* nachgegangen gefolgt
        hinterhergefahren
    """,
    "kin": """
        sohn tochter frau mann bruder schwester mutter vater kinder exfrau ex
        son daughter wife husband brother sister
    """,
    "office_holder": r"""
        (?:vom|von|des|der|unseres|unserer|of)_(?:bürgermeister\w*|chef\w*|direktor\w*|rektor\w*|lehrer\w*|trainer\w*|pfarrer\w*|vermieter\w*|hausmeister\w*|nachbar\w*|ministers?|professor\w*|redakteur\w*|moderator\w*|vorstand\w*|abgeordnete\w*|mayor|boss|teacher|neighbou?r)
    """,
    "rumour": r"""
        übrigens angeblich bekanntlich heißt_es
        weiß_(?:hier|doch|ja|im_ort|im_dorf|jeder)\w* weiß_hier_jeder jeder_weiß
        man_munkelt munkelt hört_man habe_gehört hab_gehört gerüchteweise
        everyone_knows word_is apparently i_heard
    """,
    "looking": r"""
        schauen schaut nachsehen sehen sorgen? polizei hilfe helfen kümmer\w*
        bitte weiß_jemand hat_jemand check_on worried help please anyone
    """,
}
