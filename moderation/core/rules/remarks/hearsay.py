"""C1.6, C1.7: sweeping words against trades, and claims without support."""

from moderation.core.rules.remarks.kinds import Remark, barred, held, unfair
from moderation.core.signal import Severity

HEARSAY: dict[str, Remark] = {
    "trades": unfair(
        "insult.group",
        "C1.6",
        r"""
        (?:alle|alli|sämtliche|die|diese|unsere|d|all|these|our|de)? ?(?:\w+-)?<trade>
            <1> (?:sind|sand|san|händ|hend|waren|are|bleiben|haben|hat|gehören|ghören)
            <4> <every> <3> <vice>
        (?:alle|alli|sämtliche|all) (?:\w+-)?<trade> (?:sind|san|sand|are|haben) <3>
            <vice>
        (?:\w+-)?<trade> (?:sind|san|sand|are) <2> <vice>,? <3> (?:allesamt|alle|durch
            die bank|ohne ausnahme|ausnahmslos|samt und sonders|das weiß jede\w*|weiß
            jeder|weiß doch jeder|wie immer|sonst nichts|nichts weiter|und sonst nichts
            |jeder einzelne|every single|all of them|period|punkt|basta|alle miteinander
            |allesammt)
        (?:\w+-)?<trade> (?:sind|san|are) (?:\w+ )?(?:die |das |the )?(?:verbrecher
            |gauner|halsabschneider|mafia|hilfssheriffs|crooks|idioten|deppen|trottel
            |vollpfosten|dodeln|wegelagerer)
        (?:every|each|jede\w?) (?:single|einzelne[rs]?)? ?\w+ <3> (?:is|ist)
            (?:an? |eine? )?<vice>
        (?:\w+-)?<trade>[:,] (?:\w+ )?<vice>(?: ?[.!,]|$)
        (?:\w+-)?<trade> (?:lügen|betrügen|bescheißen|schlafen|klauen|beschissen|lie
            |cheat|steal) <2> (?:doch|alle|immer|eh|nur|sowieso|all|always|halt|ständig
            |wie gedruckt|,? sobald|,? wenn)
        (?:\w+-)?<trade> (?:haben|hat|have|händ|hobn|hom) <2> (?:doch|eh|alle|einfach
            |halt|alli|all|sowieso|nur|zu|kein|keine|keinen|null) <4> (?:dachschaden
            |knall|klatsche|schuss|meise|vogel|ahnung|hirn|charakter|moral|rückgrat
            |gewissen|anstand|ehre|grips|verstand|zu wenig hirn|dreck am stecken
            |sockenschuss|rad ab|no clue|no brains?|no soul)
        (?:\w+-)?<trade>,? (?:dieses|diese|das|alles|lauter|ein|so ein|such|what a) <2>
            (?:\w+ )?(?:pack|gesindel|bande|brut|sippschaft|saubande|drecksbande|bagage
            |gfrast\w*|mischpoke|haufen|gschwerl|verbrecher|lügner|idioten|gauner|deppen
            |schmarotzer|verbrecherbande|räuberbande)
        (?:typisch|typical) <trade>
        (?:kein|keine|no) <trade> (?:ist|hat|kann|is|has) <2> (?:ehrlich|ehrliche\w*
            |rückgrat|anstand|honest|trustworthy|zu trauen|je|jemals|noch nie)
        (?:wer|jeder,? der|alle,? die|anyone who|people who) <3> (?:kauft|fährt|nutzt
            |benutzt|wählt|glaubt|verwendet|isst|buys?|drives?|uses?|votes?),? <2>
            (?:ist|sind|hat|haben|gehört|is|are|has|deserves?) <4> (?:selber schuld und
            |ein idiot|idioten|dumm|blöd|doof|gehirn\w*|hirn\w*|ein depp|deppen|krank
            |gestört|nicht ganz dicht|an idiot|stupid|idiots|brainwashed|a sheep|ein
            schaf|schafe|verblödet|irre)
        (?:system|lügen|propaganda|lücken|gossen|hetz|gez|zwangsgebühren)-?(?:medien
            |presse|funk|fernsehen|journaille|journalist\w*|schreiber\w*|rundfunk
            |lakaien|büttel)
        (?:volksverräter|volksverdummung|verräterpack|bonzenpack|politikerpack
            |drecksbullen|scheißbullen|bullenschweine|all cops are|acab|a\.?c\.?a\.?b
            |1312|fuck the police|defund the|schmierfinken|schmierenblatt|schmierblatt
            |gesinnungsjournal\w*|fake ?news -?medien|presstitut\w*|haltungsjournal\w*
            |hofberichterstatt\w*|kampagnenjournal\w*|gleichschaltung
            |gleichgeschaltet\w*|gesteuerte medien|gekaufte presse|gekaufte medien|deep
            state|bankster|pharmamafia|asylindustrie|klimasekte|corporate media)
        (?:\w+-)?<trade> (?:wollen|wolln|woll'n|want) <3> (?:nur|bloß|alle|doch|eh|just
            |only) <3> (?:abkassieren|geld|kohle|macht|posten|profit|money|power
            |abzocken|ihre ruhe|bescheißen)
        \w+ (?:users|fans|owners|drivers|voters|bros) (?:are|have) <4> (?:<vice>|cult
            |zombies|no brains?|no taste|too much money|more money than)
        (?:propaganda|verbrecher|lügen|abzock|betrüger|mafia)-?(?:verein|sender|bude
            |laden|kartell|truppe|haufen)
        (?:\w+-)?<trade> (?:haben|hat|have) <9> (?:hirn|gehirn|verstand|charakter
            |anstand) (?:auch |leider |halt )?(?:nicht|nie|keins|keinen|not)
        """,
        "topic",
    ),
    "trades as vermin": unfair(
        "insult.dehumanising",
        "C1.2",
        r"""
        ^(?:alle |all |die |diese |diese ganzen |these |solche )?(?:\w+-)?\w+(?:en|er|s
            |e|te|ten|inge|ler|ner|tte) (?:sind|are|san) <4>
            (?:ein |eine |der |die |das |a |an |the |nur |wie |reine |true ){0,3}
            (?:\w+ )?<vermin>(?: ?[.!?,]|$| der| des| am| im| of| on| in| an| unserer|
            dieser| growing)
        (?:\w+-)?<trade> (?:sind|are|san) <4> <vermin>
        (?:\w+-)?<trade>,? (?:die |diese |the |das sind |allesamt |alles |lauter ){1,2}
            (?:\w+ )?<vermin>
        """,
        "thing",
    ),
    "rumours": held(
        "insult.claim",
        "C1.7",
        r"""
        (?:zahlt|bezahlt|pays?|paid) <6> (?:keine|nie|never|no|nicht) <4> (?:löhne
            |gehälter|rechnungen?|miete|lieferanten|wages|salaries|bills|suppliers
            |steuern|taxes)(?: <4> (?:mehr|weiß|hab|habe|quelle|hört|erzählt|insider
            |heard|told|source|jeder)| ?[.!]|$)
        (?:pleite|insolvent|zahlungsunfähig|bankrupt|bankrott|konkurs),? <6> (?:sicherer
            quelle|insider|bekannter|hab ich gehört|habe ich gehört|gehört|hört man|aus
            erster hand|trust me|reliable source|good authority|weiß jeder|weiß ich)
        (?:sicherer quelle|aus erster hand|reliable source|good authority|von einem
            insider) <8> (?:betrügt|gelogen|schwarz|bestochen|gefälscht|klaut|lässt sich
            |entlassen weil|rausgeflogen weil|affäre|verhältnis mit|schmiergeld\w*
            |bribes?|fired for)
        (?:<staff>|<person>|herr \w+|frau \w+|euer \w+|unser \w+|ceo \w+) <6> (?:lässt
            |ließ|lassen) sich <6> (?:bezahlen|schmieren|bestechen|kaufen|sponsern
            |aushalten|finanzieren|einladen|spendieren|zustecken|vergolden)
        (?:<staff>|<person>|herr\w* \w+|frau \w+) <6> (?:säuft|trinkt|kokst|kifft
            |schnupft|dealt|drinks|snorts) <4> (?:heimlich|während|bei der arbeit|im
            dienst|im büro|auf der|am arbeitsplatz|täglich|ständig|jeden tag|schon|auf
            dem klo|wieder|on the job|at work|wie ein loch)
        (?:<staff>|<person>|herr\w* \w+|frau \w+) <8> (?:abgekupfert|abgeschrieben
            |plagiiert|erschlichen|gefälscht|getürkt|frisiert|erfunden|abgepaust
            |veruntreut|unterschlagen|abgezweigt|hinterzogen|gestohlen|geklaut
            |eingesackt|eingesteckt|abkassiert|geschmiert|bestochen|verzockt
            |verschwinden lassen|verscherbelt|embezzled|plagiarized|plagiarised|forged
            |faked|bribed|stolen|verpfiffen|vertuscht|erpresst|begrapscht|geschlagen)
        (?:<staff>|<person>|herr\w* \w+|frau \w+) <1> (?:(?:von|vom|der|des|aus|in|bei
            |dieser|dieses|unserer|unseres|of) <3> )?(?:schmiert|besticht|fälscht|klaut
            |stiehlt|betrügt|unterschlägt|veruntreut|hinterzieht|kassiert|erpresst
            |bespitzelt|zapft|manipuliert|türkt|frisiert|verkauft eure|verkauft unsere
            |verkauft heimlich|filmt heimlich|belästigt|begrapscht|schlägt seine|schlägt
            ihre|prügelt|embezzles|bribes|steals|forges|fakes|cheats on|beats
            |plagiarizes|launders)
        (?:nachbar|kollege|chef|vermieter|hausmeister|händler|betreiber|inhaber|admin
            |neighbou?r|boss|landlord|nachbarin|kollegin|chefin) (?:\w+ ){1,3}(?:zapft
            |klaut|stiehlt|betrügt|hinterzieht|schmiert|dealt|schlägt|kassiert
            |bespitzelt|spioniert|fälscht|steals|cheats|dodges|hackt|säuft|erpresst
            |belästigt|verprügelt|misshandelt|missbraucht)
        (?:nimmt|nehmen|kassiert|kassieren|kriegt|bekommt|bekam|takes|took|gets|pockets)
            <4> (?:schmiergeld\w*|bestechungsgeld\w*|kickbacks?|bribes?|schwarzgeld
            |umschläge|provisionen unter|geld unter|geld vom|geld von|handgeld|kuverts?
            |a cut)
        (?:am finanzamt vorbei|an der steuer vorbei|am fiskus vorbei|schwarz beschäftigt
            |schwarz bezahlt|schwarz kassiert|auf der gehaltsliste|on the payroll|unter
            der hand|under the table|off the books|in schwarze kassen|auf den caymans
            |auf seinem konto|geschönte bilanz)
        (?:verurteilte[rn]?|vorbestrafte[rn]?|convicted|known|bekannte[rn]?
            |gesuchte[rn]?|notorische[rn]?) (?:betrüger\w*|dieb\w*|krimineller
            |hochstapler\w*|schläger\w*|straftäter\w*|fraudster|criminal|felon|crook
            |thief|con ?man|steuerhinterzieher\w*|drogendealer\w*
            |insolvenzverschlepper\w*)
        (?:hat|habe|haben|has|have) <5> (?:doktortitel|diplom|titel|doktorarbeit
            |dissertation|lebenslauf|zeugnis| zertifikat|masterarbeit|degree|phd|thesis)
            <3> (?:gekauft|erschlichen|gefälscht|abgeschrieben|abgekupfert|plagiiert
            |erfunden|bought|faked|plagiarised|plagiarized|frei erfunden|schreiben
            lassen)
        (?:hat|has) <5> (?:quellcode|code|idee|ideen|kundendaten|daten|source code
            |patent|entwurf|pläne|kasse|vereinskasse|spenden|spendengelder|fördergelder)
            <6> (?:geklaut|gestohlen|stolen|mitgehen lassen|abgegriffen|abgezweigt
            |veruntreut|unterschlagen|verkauft|leergeräumt|geplündert|stole|eingesteckt)
        (?:gehört|erzählt|heard|told|munkelt|sicherer quelle|weiß jeder|jeder weiß) <8>
            (?:drogen nimmt|nimmt drogen|säuft|kokst|trinkt|fremdgeht|spielsüchtig
            |pleite|vorbestraft|affäre|verhältnis|does drugs|drinks|bankrupt|schwarzgeld
            |bestochen)
        (?:affäre|verhältnis|techtelmechtel|affair) (?:mit|with) <2> (?:chef|chefin
            |chefredakteur\w*|sekretärin|praktikantin|kollegin|boss|minister\w*|intern
            |azubi)
        """,
        "sourced",
        "topic",
        "fiction",
    ),
    "grave": barred(
        "insult.claim",
        "C1.7",
        Severity.S3,
        r"""
        (?:that|this|the|der|die|dieser|unser|euer|herr \w+|frau \w+|dein|sein|mein|ihr)
            (?:\w+ ){0,5}(?:ist|is|war|was) <4> (?:kinderschänder|kinderficker
            |kindervergewaltiger|vergewaltiger|pädophiler|pädophil|frauenschläger
            |kindermörder|rapist|child molester|pedophile|paedophile|paedo|pedo|wife
            beater|frauenmörder|sexualstraftäter|sex offender|menschenhändler)(?: ?[.!,]
            |$| und| and)
        (?:<staff>|<person>|maintainer|herr \w+|frau \w+|nachbar|kollege) <6> (?:hat
            |has) <2> (?:seine|ihre|his|her|eine|die|mehrere|kleine|junge|minderjährige
            |several) (?:\w+ )?(?:sekretärin|praktikantin|praktikantinnen|azubi|azubis
            |auszubildende|schülerin|schülerinnen|schüler|tochter|töchter|stieftochter
            |kinder|frau|ehefrau|freundin|mitarbeiterin|mitarbeiterinnen|kollegin
            |kolleginnen|patientin|patientinnen|putzfrau|secretary|intern|interns|wife
            |daughter|students?|employee|kids) <3> (?:vergewaltigt|missbraucht
            |begrapscht|misshandelt|verprügelt|geschändet|umgebracht|belästigt
            |krankenhausreif|raped|molested|abused|beaten|groped|assaulted|beat)
        (?:<staff>|<person>|maintainer|herr \w+|nachbar|kollege) <3> (?:raped|molested
            |groped|assaulted|beats|murdered) <2> (?:his|her|a|an|the|several|kids
            |children|interns?|students?)
        """,
        "faith",
        "sourced",
        "topic",
        "fiction",
    ),
    "smell of money": unfair(
        "insult.suspicion",
        "C1.7",
        r"""
        (?:riecht|klingt|stinkt|sieht|schaut|wirkt|liest|schmeckt|tönt|smells|sounds
            |looks|reads) <4> (?:nach|wie|like|of|stark nach|verdächtig nach|streng nach
            |aus wie) <3> (?:bezahlte[rnm]?|gekaufte[rnm]?|geschmierte[rnm]?|werbung
            |schleichwerbung|werbetext|advertorial|pr|pr-\w+|auftragsarbeit|schmiergeld
            |pressemitteilung|gefälligkeit\w*|kickback|a paid|paid|an ad|bought|bribery
            |payola|product placement|a press release|gekauft|bezahlt|korruption
            |vetternwirtschaft|insiderhandel|bestechung|hochglanzbroschüre|werbeprospekt
            |anzeigen\w*|sponsored)
        (?:fließt|floss|geflossen|flossen|fließen|fliesst|changed hands|wechselte) <3>
            (?:geld|kohle|scheine|kuverts?|umschläge|money|schmiergeld\w*|euros?)
        (?:geld|kohle|scheine|money|scheinchen|umschlag|kuvert) <4> (?:geflossen|floss
            |fließt|fliesst|changed hands|im spiel|die hand gewechselt|den besitzer
            gewechselt|zugesteckt|rübergeschoben)
        (?:wie ?viel|was|how much) <3> (?:hat|haben|zahlt|kostet|kostete|did|bezahlt)
            <5> (?:für (?:diesen|den|so einen|das|dieses) (?:test|artikel|beitrag
            |jubel\w*|text|lobgesang|loblied|werbe\w*)|(?:test|artikel|beitrag|jubel\w*
            |text|lobhudelei|urteil|note|article|review) <3> (?:gekostet|bezahlt|gezahlt
            |cost|springen))
        (?:jubel|gefälligkeits|auftrags|lobhudel|hof|werbe|pr|hochglanz)-?(?:artikel\w*
            |text\w*|test\w*|bericht\w*|journalismus|berichterstattung|prosa
            |geschreibsel|rezension\w*)
        (?:advertorial|schleichwerbung|product placement|bezahlte anzeige|paid review
            |paid article|bought review|sponsored content)(?: <4> (?:pur|vom feinsten
            |getarnt|verkleidet|als artikel|as journalism|wieder|statt|oder was
            |disguised|halt)| ?[.!]|$)
        (?:bestimmt|sicher|wohl|offenbar|offensichtlich|garantiert|vermutlich
            |wahrscheinlich|clearly|obviously|surely|probably) <4> (?:geschmiert
            |gesponsert|vom hersteller|paid for|paid off|bribed|sponsored)(?: ?[.!,]|$|
            worden)
        (?:der|die|dieser|diese|den|the|this|so ein|so einen) (?:\w+ )?(?:test|artikel
            |beitrag|text|review|article|bericht|vergleichstest) <3> (?:ist|war|wurde|is
            |was|hat) <2> (?:gekauft|geschmiert|bought|paid for|sponsored|vom hersteller
            (?:geschrieben|diktiert|bezahlt))(?: ?[.!,]|$)
        (?:koffer|umschlag|kuvert|köfferchen|couvert|suitcase|envelope) (?:\w+ ){0,2}
            (?:bekommen|gekriegt|bekam|genommen|voller|überreicht|gewechselt|changed)
        (?:sterne?|note|bestnote|kaufempfehlung|empfehlung|lob) <3> (?:vom|von der|durch
            den|by) <3> (?:hersteller\w*|marketing\w*|pr-\w+|werbe\w*|konzern\w*
            |praktikant\w* des herstellers)
        """,
        "sourced",
        "topic",
    ),
}
