"""C7.1: the other one is shown the door or talked down to."""

from moderation.core.rules.remarks.kinds import Remark, unfair

JIBES: dict[str, Remark] = {
    "shown the door": unfair(
        "fairness.dismissal",
        "C7.1",
        r"""
        mit (?:dir|ihnen|euch|solchen|so jemandem|sowas|so was|so einem) <3> (?:rede|red
            |reden|diskutiere|diskutier|diskutieren|spreche|sprechen|streite|streiten
            |unterhalte|debattiere|argumentieren|verhandle) <3> (?:nicht|nimmer|nie
            |keine|keiner|sinnlos|zwecklos|überflüssig|verschwendete)
        (?:deine?|ihre|eure|dei|dini|ihri) (?:\w+ )?(?:meinung|meinig|ansicht|ansichten
            |kommentare?|befindlichkeiten|meinungen|weisheiten|ratschläge|senf|story
            |geschichten?|lebensgeschichte|gefühle|empörung) <2> (?:interessiert
            |interessieren|interessiern|juckt|jucken|kümmert|braucht|brauchen|will|zählt
            |kratzt) <3> (?:keinen|niemand\w*|keine sau|kein schwein|kein mensch|keinen
            menschen|nicht|null|nid|ned|nöd|koan|kan)
        (?:niemand|keiner|kein mensch|keine sau|kein schwein) <2> (?:braucht|will
            |interessiert|vermisst|wartet auf|hat auf) <2> (?:deine?n?|ihre?n?|eure?n?
            |dich|euch|sie)
        (?:spar|sparen|spart|erspar|ersparen|schenk|schenken|behalt|behalten|behalte)
            (?:dir|ihnen|euch|uns|sie sich|sie uns|mir|sie|deine?n?|ihre?n?) <3>
            (?:belehrung\w*|weisheit\w*|kommentare?|ratschläge|mitleid|predigt\w*|moral
            |moralpredigt\w*|gesülze|gelaber|geschwafel|geheule|gejammer|besserwisserei
            |senf|meinung|vorträge|vortrag|arroganz|ergüsse|überheblichkeit|tipps
            |märchen|verschwörungs\w*|sprüche|atem|mühe|tränen)
        (?:kümmer|kümmere|kümmern|kümmert|scher) (?:dich|sie sich|euch) <2> (?:um|zum)
            <2> (?:deine?n?|ihre?n?|eure?n?|eigene?n?|teufel|kram|mist|scheiß
            |angelegenheiten|dreck)
        (?:geh|gehen sie|go|lauf|husch) (?:doch |lieber |mal |besser |jetzt
            |einfach |wieder |back |husch |schön ){0,3}(?:\w+ ){0,2}(?:<mocked>|spielen
            |schlafen|heim|hoam|ham|nach hause|weinen|woanders|arbeiten|kacken|duschen
            |schmollen|home|play|cry|zurück in)
        (?:such|kauf|besorg|hol|leg|gönn|suchen sie|kaufen sie|sucht|leisten sie
            |besorgen sie|leist) (?:dir|euch|sich) <3> (?:hobby|leben|freundin|freund
            |freunde|therapeut\w*|therapie|job|arbeit|beschäftigung|sarkasmus\w*
            |ironiedetektor|hirn|gehirn|rückgrat|brille|wörterbuch|duden|humor)
        get (?:yourself )?an? (?:life|grip|job|hobby|clue|therapist|brain|girlfriend)
        touch (?:some )?grass|go outside for once|see some daylight
        (?:nobody|no one|noone|who) (?:here |really |even )?(?:asked|cares|needs|wants
            |gives a) <3> (?:you|your|opinion|what)
        (?:nobody|no one|who) asked you|who (?:even )?asked
        (?:keep|take|save) (?:it|your|that) <3> (?:to yourself|elsewhere|somewhere else
            |opinion|opinions|lecture|breath|sermon)
        not worth (?:my|the|anyone'?s|our) (?:time|breath|effort)
        cool story,?(?: <1> (?:bro|dude|kid|mate)| ?[.!]|$)
        gähn(?: ?[.!]|$)
        (?:was|wos) (?:willst|suchst|machst|treibst|wüst) (?:du|ihr)? <2> hier <3>
            (?:außer|wenn|als|überhaupt|noch)
        (?:hast|haben|habt|hosd|hesch|hot) (?:du|sie|ihr|er) <4> (?:nichts|nix|nüt|sonst
            nichts|sonst nix) (?:besseres|anderes|gscheits|bessers|gescheiteres) (?:zu
            tun|vor)
        nothing better to do (?:than|with your)
        (?:dem|der|dir|ihnen|euch|denen|solchen leuten) (?:ist|is) <3> nicht (?:mehr )?
            zu helfen
        (?:leute|leuten|typen|menschen|personen|figuren|zeitgenossen|kollegen|people
            |guys|solche) (?:wie|like) (?:du|dich|dir|sie|ihnen|euch|ihr|you) <1>
            (?:sind|ist|braucht|brauchen|brauchts|machen|macht|nerven|gehören|haben
            |vergiften|ruinieren|verderben|sollte\w*|sorgen|kotzen|gehen|tragen|halten
            |verstehen|kapieren|lernen|are|make|ruin|should|never|don't|keep|give)
        (?:wegen|dank|because of|thanks to) (?:leuten|typen|people|menschen) (?:wie
            |like) (?:dir|ihnen|euch|you)
        (?:deinesgleichen|euresgleichen|leute ihresgleichen|your ilk|the likes of you)
        hör(?:t|en sie|ts)? <2> auf <3> <whine>
        (?:halt|halten|halte|misch|mischen) (?:dich|sie sich|euch) <3> (?:raus|heraus
            |nicht ein|zurück)
        (?:verschone?|verschonen sie|verschont) (?:uns|mich) <1> mit
        (?:bleib|bleiben sie|bleibt) (?:doch |lieber |besser |halt |mal ){1,2}(?:bei|in)
            (?:deine\w*|ihre\w*|eure\w*|facebook|telegram|tiktok|rtl|bild|excel|windows)
        (?:versuch|versuchs|versuchen sie|probier|probiers|probieren sie) <2> mit
            (?:denken|nachdenken|lesen|googeln|fakten|arbeit|einem buch|bildung)
        (?:mal|schon mal|vielleicht mal) (?:mit|an) (?:nachdenken|denken|lesen|arbeiten
            |googeln|bildung) (?:versucht|probiert|gedacht)
        (?:ab|husch|zurück) (?:husch )?(?:in|ins|zu|auf|unter) (?:dein\w*|ihr\w*
            |eure?\w*|die|den|das) (?:\w+ )?(?:keller|höhle|blase|echokammer|körbchen
            |bett|bettchen|sandkasten|brücke|telegram\w*|bubble|loch|aluhut\w*
            |stammtisch|schule)
        (?:back|crawl back|run along|go back) (?:to|under|into) <2> (?:cave|basement
            |bubble|bridge|hole|reddit|4chan|facebook|twitter|school)
        keine? (?:hobbys|hobbies|freunde|eigenes leben|privatleben|leben) ?\?
        wenn man keine ahnung hat
        einfach mal (?:die )?(?:finger|hände) stillhalten
        (?:erzähl|erzählen sie|verkauf|verkaufen sie) (?:das|des|dein\w*|ihre?) <3>
            (?:deiner? (?:oma|friseur\w*|großmutter)|ihrer oma|deim|märchen\w*|wem
            anders|jemand anderem|jemandem der)
        tell (?:it|that) to (?:someone|somebody) who cares
        """,
        "friendly",
    ),
    "talked down to": unfair(
        "fairness.condescension",
        "C7.1",
        r"""
        (?:du|sie|ihr|you|are|bist|sind) (?:\w+ )?(?:ja|aber) (?:süß|putzig|niedlich
            |goldig|herzig|drollig),? <1> (?:glaub\w*|denk\w*|mit|wenn|wie|dass|willst)
        glaub(?:st|en|t) (?:du|sie|ihr) <2> (?:wirklich|echt|ernsthaft|tatsächlich|im
            ernst|eigentlich selbst|noch an) <1> (?:selbst|an den (?:weihnachtsmann
            |osterhasen)|was du|was sie|den (?:quatsch|mist|unsinn|stuss|blödsinn|unfug
            |scheiß))
        den (?:quatsch|mist|unsinn|stuss|blödsinn|unfug|scheiß) <2> glaub(?:st|en|t)
            (?:du|sie|ihr) <2> selb
        (?:komm|kimm|chum|komm du|kommen sie) <2> erst ?mal (?:aus|in|ins|raus|zu|auf)
        (?:werd|werde|werden sie|sei|seien sie) <2> (?:erst ?mal )?(?:erwachsen|trocken
            |volljährig|älter)
        (?:aus der pubertät|grün hinter den ohren|aus den windeln|in die windeln|deine
            milchzähne|deinen stimmbruch|nachwuchsexpert\w*)
        (?:hat|haben) (?:dir|ihnen|dia) (?:jemand|wer|einer|die mama|deine) <4>
            (?:weggenommen|geklaut|kaputtgemacht|ins müsli|in den kaffee|wehgetan|gesagt
            dass)
        (?:wer|was) hat (?:dir|ihnen) <2> (?:ins müsli|in den kaffee|in die suppe|ins
            hirn|in den tee|gebissen)
        wer hat dich <1> (?:rausgelassen|freigelassen|gebissen|gefragt)
        (?:ach|och|oh|ooh|oooh|uh|jöö|jö|oje|ohje|naaa) <1> (?:gottchen|göttchen|herrje
            |bubi|mausi|schatzi|hasi|du armer?|der arme|die arme|the poor)
        (?:armes|armer|poor) (?:hascherl|hasi|bub|bübchen|tschapperl|baby|little|thing
            |kleiner|mäuschen)
        (?:du|sie|ihr|you) (?:hast|haben|habt|have|'ve) <4> (?:noch nie|nie|never) <4>
            (?:gearbeitet|geleistet|verantwortung|selbst verdient|steuern|im leben
            gestanden|worked|shipped|built|held a job|administriert|programmiert|gelötet
            |eine zeile)
        (?:nie|noch nie|never) <3> (?:im leben|in seinem leben|in deinem leben|in ihrem
            leben|selber|richtig|wirklich|ernsthaft|ehrlich) <3> (?:gearbeitet|geleistet
            |gehackelt|gekrampft|gschaffet|g'arbeit)
        (?:never|who has never|hasn't) <2> (?:held a job|worked a day|shipped anything
            |written a line|left the house|touched a)
        (?:geh|gehen sie|go) <2> (?:erst ?mal |mal |first )?(?:arbeiten|hackeln|schaffe
            |was arbeiten|steuern zahlen|get a job|in die schule|zur schule|a bissl
            arbeiten|back to school)
        (?:das|des|dies|it'?s|that'?s|is) (?:ist |is )?(?:nichts|nix|nüt|nicht|ned|too
            |nothing) <3> (?:für|for) (?:dich|di|sie|kinder|kleine|laien|amateure
            |mädchen|anfänger wie|amateurs|kids|you)(?: ?[.!,?]|$)
        (?:let|lass|lasst|überlass|überlassen sie|lassen sie|leave) <3> (?:grown-?ups
            |adults|erwachsenen|die großen|den profis|die profis|den fachleuten
            |professionals|to the pros|those who)
        (?:grown-?ups|adults|erwachsene|die großen|profis) <2> (?:talk|talking|reden
            |sprechen|unterhalten|schwätzen)
        (?:^(?:na|ach|och|oh|hör mal|horch|listen|look|sorry|mein|tja|ja ja|jaja|nein)?
            |,|gut,?|ruhig,?|blut,?) ?<pal>[,!.]+ (?:geh|lern|lies|werd|werden|komm
            |bleib|spar|mach|machen sie|gehen sie|lesen sie|lernen sie|frag|schau
            |beruhig|reg|wir haben|das war|das hast|du hast|du bist|sie haben|dafür|wenn
            du|wenn|erzähl|die welt|so einfach|das versteh\w*|go|learn|read|calm|grow
            |try|stay|you|we all|lass|überlass|hast du|hascht|glaub|merk|trink|denk
            |leave|ganz)
        ,? (?:stimmt'?s|gell|nicht wahr|verstanden|kapiert|right|okay|klar),? <pal>
        (?:ja,? ja|jaja|jo jo|ist (?:ja )?gut|schon gut|is scho recht|is guat|passt
            scho),? (?:(?:\w+ ){0,1})?<pal>
        (?:oh|ach|na|danke|thanks|thank you|ooh|wow),? (?:mr|mister|herr|frau|captain
            |mrs|professor|großer) (?:\w+ )?(?:oberlehrer\w*|professor\w*|expert\w*
            |obvious|besserwisser\w*|allwissend\w*|schlaumeier\w*|lehrer\w*
            |neunmalklug\w*|know-?it-?all|wichtig\w*|superschlau\w*|genius|doktor
            allwissend)
        herr(?:n)? (?:oberlehrer|professor allwissend|allwissend|besserwisser
            |neunmalklug|superschlau|wichtig|von und zu)|frau (?:oberlehrerin
            |besserwisserin|allwissend)
        (?:armchair|keyboard|stammtisch-?|hobby-?|wald- und wiesen-?|sofa-?|internet-?
            |küchentisch-?|twitter-?|youtube-?|google-?|wikipedia-?|möchtegern-?
            |selbsternannte[rn]? )(?:expert\w*|warrior\w*|general\w*|krieger\w*
            |virolog\w*|klimatolog\w*|physiker\w*|ingenieur\w*|quarterback|stratege\w*
            |jurist\w*|ökonom\w*|admin\w*|fachmann|fachleute|spezialist\w*|psycholog\w*)
        noch (?:feucht|nass|grün|ganz grün) hinter
        (?:stricken|häkeln|topflappen|sockenstricken|ausmalen|briefmarken|sudoku
            |makramee|kreuzworträtsel|blockflöte) <3> (?:zum beispiel|etwa|vielleicht
            |wäre|oder so|würde|passt)
        (?:dinge|sachen|themen|dingen|etwas),? (?:von denen|wovon|von dem) <2> (?:du|sie
            |ihr) <3> (?:verstehst|verstehen|versteht)
        (?:deine|ihre) (?:mama|mami|mutti|mudda|eltern|frau mama|mommy) <3> (?:weiß|weis
            |wissen|erlaubt|noch wach|ruft|gefragt|know|knows)
        does your (?:mom|mum|mother|mommy) know
        (?:wenn|sobald|when|once) (?:du|sie|you) <3> (?:groß|größer|erwachsen
            |ausgewachsen|volljährig|alt genug|grown up|older|mal was geleistet|das
            abitur|den stimmbruch|dein abi|out of school)
        (?:mit|in|ab) (?:deinen?|ihren) (?:\w+ )?(?:zwölf|dreizehn|vierzehn|fünfzehn
            |sechzehn|jungen|zarten|12|13|14|15|16|17) (?:jahren|lenzen|jährchen)
        (?:erklär|erkläre|erklären) <3> (?:ganz langsam|zum mitschreiben|für dumme|für
            doofe|wie einem kind|wie für kinder|auch für dich|nochmal langsam)
        (?:zum|langsam zum) mitschreiben (?:für|,? (?:du|herr|weil))
        (?:thank|thanks|danke) <2> for <1> mansplaining
        """,
        "friendly",
    ),
}
