"""What bears a name: places of trade and healing, and goods somebody makes."""

VENTURES = """
    app tool plattform software programm anbieter provider hoster shop händler metzgerei
    fleischerei bäckerei konditorei restaurant café pizzeria trattoria bistro imbiss
    eisdiele hotel pension ferienwohnung ferienhof reisebüro praxis kanzlei agentur
    werkstatt autohaus firma fa. betrieb studio salon fahrschule akademie institut büro
    newsletter podcast streamingdienst marke start-up startup broker versicherung
    verlag gasthof gasthaus küchenstudio optik optiker weingut brauerei gärtnerei
    tierheim imkerei rösterei therme campingplatz sprachschule musikschule hundeschule
    tanzschule skischule lernportal portal metzger bäcker friseur zahnarzt tierarzt
    frisör schreiner tischler malermeister steinmetz dachdecker elektriker installateur
    möbelpacker umzüge druckerei buchhandlung spedition reinigung schneiderei juwelier
    hörakustiker sanitätshaus physiotherapie ordination hundesalon reitstall notariat
    hausverwaltung kletterhalle barbershop zimmerei käserei verleih autovermietung
    wallet suchmaschine passwortmanager lernplattform foodtruck hofladen
    """
HOUSES = """
    haus hof laden arzt ärztin stube werk manufaktur scheune mühle keller zentrum klinik
    apotheke reisen bau technik trainer coach heilpraktiker anwalt heilpraktikerin
    tischlerei schreinerei service möbel küchen wellnesshotel
    """
GOODS = """
    kurs kurse matratze matratzen creme cremes serum tropfen kapseln tabletten futter
    kiste kaffee bohnen wein weine honig schuhe schuhen brille brillen helm headset
    kopfhörer kopfhörern fritteuse pfanne pfannen messer messern sofa kissen lampe
    lampen heizung wärmepumpe wallbox reifen tarif jungs mädels team produkte
    produkten pflege geräte roman karte konto depot shampoo öle riegel shakes snacks
    lösung thermostate
    möbel werkzeug schmuck taschen rucksack spielzeug plan methode salbe trainingsplan
    hörgerät seminar coaching webinar kosmetik seife seifen parfum zahnpasta spray tee
    gewürze schokolade müsli saft bike rad roller kinderwagen babyphone jacke socken
    sneaker koffer zelt teppich fenster markise pool sauna ofen grill mixer
    kaffeemaschine roboter sauger solaranlage speicher gleitsichtbrille videos leute
    """

_PLACES = "|".join(VENTURES.replace(".", "").split())
BRANDS = {
    "brand.venture": rf"[\w-]*(?:{_PLACES}) [a-z]\w+",
    "brand.house": rf"[\w-]*(?:{'|'.join(HOUSES.split())}) [a-z]\w+",
    "brand.goods": rf"[\w-]*(?:{'|'.join(GOODS.split())}) (?:von|vom|namens) [a-z]\w+",
    "brand.made": r"[\w-]*(?:roboter|sauger|router|maschine|drucker|creme) [a-z]\w+",
}
CANDOUR = {
    "fair.but": r"""
        (?:aber|allerdings|jedoch|leider|trotzdem|obwohl|zwar|nicht|kein~|nie|but|though
            |not|teuer|schlecht~|katastrophe|enttäusch~|nur|problem~|wenig|kaputt|erst
            |früher|damals|angeblich|soll|sollen|verloren|gekündigt|geschlossen
            |lang\w+ig
            |nerv~)
    """,
    "shape.first": """
        (?:ich|wir|mir|mich|uns|unser~|mein~|hab|habe|haben|my|our|we)
    """,
}
