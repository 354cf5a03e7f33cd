"""Everyday words that mean something only beside a listed one.

Frames name them with an at sign (`@future`). They are no lists, because they stand in
most comments and would make nearly every one a candidate. Within a phrase `_` is a
space; words may be regular expressions.
"""

from collections.abc import Mapping

_ABILITIES = """
programmieren coden einparken parken autofahren auto_fahren fahren denken logisch_denken
rechnen arbeiten führen lesen schreiben zählen technik mathematik mathe logik begreifen
verstehen schaffen qualität code drive think work park ahnung
"""
_VIRTUES = """
verständnis gespür intelligenz iq arbeitsmoral anstand scham respekt loyalität
hirn verstand anstand kultur benehmen ehre moral zivilisation gewissen werte
disziplin intelligenz ehrgeiz fleiß reife grips gehirn erziehung logik logische_denken
discipline intelligence manners culture honor decency brains
"""
_ILLS = """
gewalt kriminalität messer terror vergewaltigung vergewaltigungen diebstahl diebstähle
einbrüche drogen clans dreck müll krankheiten seuchen ungeziefer verbrechen ärger chaos
crime violence disease diseases filth drugs
"""
_BROKEN = """
brechen gebrochen polieren poliert einschlagen eingeschlagen zertrümmern zertrümmert
aufschlitzen abschneiden abgeschnitten ausschlagen ausgeschlagen stopfen gestopft
eintreten abhacken abgehackt break broken smash
"""
_DENIED = """
cent euro impfung operation bett betten kredite? kreditkarten?
\\w*vertr(?:a|ä|ae)ge?
sozialleistung sozialleistungen visa konto konten kitaplatz kitaplätze
internet handys? smartphones? wohnung wohnungen geld rechte grundrechte menschenrechte
wahlrecht zutritt eintritt zugang platz arbeit jobs strom essen hilfe medizin
arzttermine? kita_-_platz führerschein pass einbürgerung sozialhilfe bürgergeld
kindergeld asyl arzt ärzte wohnungen arbeitsplätze stimmrecht smartphones bankkonto
rights entry jobs housing money phones votes citizenship
"""
_CONTROL = """
steuern steuert kontrollieren kontrolliert lenken lenkt beherrschen beherrscht regieren
regiert dahinter dahinterstecken hinter stecken steckt finanzieren finanziert bezahlen
besitzen fäden strippen unterwandern unterwandert gekauft profitieren diktieren
manipulieren marionetten? weltherrschaft im_hintergrund am_werk besitzt plant planen
bestimmen bestimmt
befehlen
dirigieren dirigiert kassieren controls? owns? runs? behind puppets? strings
"""
_CURSES = """
unglück untergang verderben feinde? krebsübel grundübel todfeinde? misfortune downfall
"""
_PRAISE = """
recht richtig richtige großartig\\w* held helden guter_mann großer_mann vorbild
staatsmann staatsmänner genie gerettet
bewundere
bewundern verehre fehlt_uns fehlt zurück wieder_her genial das_beste gut_gemacht right
did_nothing_wrong hero heroes great_man best visionär
"""
_CHEERS = """
gut gut_so richtig_so recht_so bravo ein_glück herrlich wunderbar endlich zum_glück
gott_sei_dank danke freue
gefreut freut feiern feiere gefeiert sekt prost karma good finally thank_god
about_time deserved glad happy verdient geschieht hoffentlich super klasse
"""
_ENCORES = """
mehr_davon gut_so richtig_so recht_so bravo weiter_so bitte_mehr nachmachen zugabe
davon_bräuchten_wir_mehr davon_brauchen_wir_mehr davon_bräuchts_mehr hut_ab chapeau
mehr_solche mehr_von_der_sorte sollte_schule_machen wurde_zeit war_überfällig
good_riddance more_of_this more_please der_nächste_bitte
"""
_HEROES = """
held helden volksheld volkshelden ehrenmann vorbild hero heroes märtyrer legende legend
"""
_FUTURE = """
morgen heute heut heute_nacht heute_abend bald demnächst freitag montag dienstag
mittwoch donnerstag samstag sonntag nächste_woche wochenende gleich noch_heute jetzt
um_mitternacht tomorrow tonight soon friday monday am_wochenende beim_nächsten_mal
next_time
"""
_FINISHED = """
ab auf tot zusammen nieder krankenhausreif windelweich zu_brei zu_tode zum_krüppel
in_stücke in_die_luft z['’]?samm? zam zaum z['’]?tod zämä zäme über_den_haufen
"""
_POSITIVE = """
besser fleißig\\w* freundlich\\w* gastfreundlich\\w* gut gute super toll nett
höflich\\w*
zuverlässig\\w* herzlich\\w* klasse spitze top sorgfältig\\w* kreativ\\w*
hilfsbereit\\w*
stolz willkommen wichtig auch_nur_menschen menschen nice great friendly reliable
"""
_GONNA = """
i_will we_will i['’]ll we['’]ll i_am_going_to i['’]m_going_to i['’]m_gonna i_gonna
we['’]re_going_to we_are_going_to we_gonna imma
"""
_BURNT = """
angezündet abgefackelt niedergebrannt gesprengt verbrannt gestürmt in_die_luft_gejagt
burned burnt torched bombed
"""
_SHOULD = """
sollte sollten müsste müssten muss müssen gehört gehören gehörn ghört ghören könnte
könnten dürfte hätte hätten should must ought_to needs_to deserves? need
"""
_BELONG = "gehört gehören gehörn ghört ghörn ghören gehörten should_be deserves_to_be"
_MUST = """
gehören gehörn ghören ghörn gehört sollten sollen müssen müssten should belong must
"""
_MUSTGO = """
muss müssen müsste müssten soll sollen sollte sollten gehört gehören hat haben must
should has_to have_to ghörn ghören ghört ghöred müend müessed söttet söttid
"""
_PARTICLES = """
halt eben eh doch nun_mal nunmal einfach ja natürlich bekanntlich sowieso immer nur bloß
always just simply only
"""
_LAUGHS = """
h[aei](?:h[aei])+h? lol lmao rofl xd 😂 🤣 😆 zwinker witzig lustig kicher
"""
_CRIPPLED = """
laufen gehen sprechen reden atmen aufwachen aufstehen tippen schreiben stift sehen kauen
schlafen walk talk breathe type write wake stand
"""
_HERE = "hier bei_uns in_deutschland in_österreich in_der_schweiz in_europa here"
_ONE = """
man wir einer jemand mal_einer mal_jemand endlich_einer we someone somebody they
"""
_ALL = "alle d de diese solche sämtliche die all these those"
_ARE = "sind sein san sand sy waren bleiben are were ="
_NOT = "nicht nix nichts ned net nöd nid keinen? keine? kei nie niemals not no never"
_YOU = "dich dir euch ihn ihm sie ihnen di da eich ihr dia you him her them"
_YOUR = """
dir dich ihm ihnen euch ihr jedem da dein deine deinen eure eurem your his her their
"""
_THEM = """
ihn sie die den der solche diese dieser alle euch dich ihr him her them you
"""
_PERSONAL_KILLING = """
erschieß\\w* erschiess\\w* abknall\\w* aufhäng\\w* erhäng\\w* vergas\\w* hinricht\\w*
steinig\\w* lynch\\w* köpf\\w* erschlag\\w* totschlag\\w* abstech\\w* aufknüpf\\w*
ermord\\w* umbring\\w* abschlacht\\w* vierteil\\w* folter\\w* auspeitsch\\w* an_die_wand
an_den_galgen am_galgen an_den_laternen\\w* aufs_schafott
"""
_REPORTING = """
forderte forderten sagte sagten meldete? berichtete\\w* schrieb erklärte
kündigte warnte kritisierte verurteilte soll_gesagt habe_gesagt ermittlungen
ermittelt staatsanwaltschaft said reported
"""

_SOURCES = {
    "ability": _ABILITIES,
    "virtue": _VIRTUES,
    "ills": _ILLS,
    "broken": _BROKEN,
    "denied": _DENIED,
    "control": _CONTROL,
    "curse": _CURSES,
    "praise": _PRAISE,
    "cheer": _CHEERS,
    "encore": _ENCORES,
    "hero": _HEROES,
    "future": _FUTURE,
    "finished": _FINISHED,
    "positive": _POSITIVE,
    "gonna": _GONNA,
    "burnt": _BURNT,
    "should": _SHOULD,
    "belong": _BELONG,
    "must": _MUST,
    "mustgo": _MUSTGO,
    "crippled": _CRIPPLED,
    "here": _HERE,
    "one": _ONE,
    "all": _ALL,
    "are": _ARE,
    "not": _NOT,
    "you": _YOU,
    "your": _YOUR,
    "them": _THEM,
    "slay": _PERSONAL_KILLING,
    "reporting": _REPORTING,
    "particle": _PARTICLES,
    "laugh": _LAUGHS,
}
EVERYDAY: Mapping[str, str] = {
    name: "(?:" + "|".join(words.split()) + ")" for name, words in _SOURCES.items()
}
