"""C2.1: death wished on somebody, coldness about it, and despair of oneself."""

from moderation.core.rules.passages import Meaning
from moderation.core.rules.remarks.kinds import Remark, barred, held, unwrapped
from moderation.core.signal import Effect, Severity

DYING: dict[str, Remark] = {
    "in despair": Remark(
        meaning=Meaning(
            rule="offensive.crisis",
            clause="C2.1",
            severity=Severity.S4,
            effect=Effect.FLAG,
        ),
        phrases=unwrapped(
            r"""
            (?:wenn|ob|falls|dass) ich <4> (?:nicht mehr da|nimmer da|tot|nicht mehr am
                leben|einfach weg|für immer weg|unter der erde|nicht mehr lebe|nicht
                mehr hier) <1> (?:bin|wäre|wär|sei)?
            (?:merkt|merkts|merkt's|interessiert|vermisst|fällt) <4> (?:keiner
                |niemand\w*|keinen|kein mensch|keinem),? <2> (?:wenn|ob|dass) ich <4>
                (?:weg|tot|nicht mehr|sterbe|verschwinde|gehe|da bin|lebe)
            (?:nobody|no one|noone) <3> (?:notice|care|miss|cares|notices) <3> (?:if
                |when) (?:i|i'm|i am|i was) <4> (?:gone|dead|died|disappeared|die
                |disappear|not here)
            (?:wofür|warum|wozu|weshalb|for what|why) ich <4> (?:aufstehe|aufstehen|noch
                lebe|lebe|weitermache|weiterleben|noch da bin|noch hier bin)
            (?:sehe|seh|finde|habe|hab|i see|have) <4> (?:keinen|kein|no) (?:sinn|ausweg
                |grund|reason|point|way out) (?:mehr )?(?:\w+ ){0,3}(?:leben|aufzustehen
                |weiterzumachen|weiterzuleben|live|living|go on|getting up|going on)
            (?:ich |i )(?:will|mag|möchte|kann|don'?t want to|do not want to|can'?t
                |wanna) <4> (?:nicht mehr leben|nimmer leben|nicht mehr da sein|nicht
                mehr aufwachen|nicht mehr existieren|nicht mehr weiterleben|einfach
                einschlafen und|be alive|be here anymore|live anymore|wake up anymore
                |exist anymore|nimma leben|nüme lebe)
            (?:ohne mich) <3> (?:besser dran|besser gehen|besser ohne|leichter|wäre
                alles besser|better off)
            (?:better off without me|world without me|my last (?:message|post|comment)
                |das ist mein letzter (?:kommentar|beitrag|post)|lebt wohl alle|macht'?s
                gut alle|goodbye everyone|abschied für immer)
            (?:abschiedsbrief|abschiedsbriefe|suicide note|tabletten|pillen|strick|pills
                |rope|klinge) <6> (?:geschrieben|bereit|liegen|liegt|gesammelt|gekauft
                |besorgt|vor mir|neben mir|ready|in front of me|written|bereitgelegt
                |hier liegen) <6> (?:ich|i|mich|mir|heute|nacht|genug|ende|vorbei
                |schluss|tonight|aushalten)?
            (?:ritze|schneide|verletze) (?:ich )?mich (?:wieder|selbst|selber|seit
                |jeden)
            """
        ),
        unless=("fiction",),
    ),
    "death wished": barred(
        "offensive.death",
        "C2.1",
        Severity.S3,
        r"""
        (?:kannst|könntest|darfst|solltest|sollst|sollten|können|könnt) (?:du|ihr|sie|di
            |dich) <5> (?:vor (?:die|den|einen|eine|ne)|von der|vom|aus dem) <1>
            (?:u-bahn|s-bahn|zug|bahn|laster|lkw|bus|brücke|dach|balkon|hochhaus|fenster
            |straßenbahn|tram|ice) (?:springen|werfen|legen|stürzen|laufen|hüpfen
            |stellen)
        (?:dir|ihnen|euch|dem|der redaktion|diesem|so einem) <1> (?:wünsch|wünsche
            |wünscht|wünschen|gönn|gönne) (?:ich |i |wir )?(?:\w+ ){0,4}(?:\w*krebs
            |\w*tumor|<illness>|qualvoll\w*|den tod|einen langsamen|elendes?
            |schlaganfall)
        (?:hoffentlich|hoffe|hope|wünsche|möge|mögen) <5> (?:\w*krebs|herz stehen\w*
            |herzstillstand|herz aussetzt|tot um\w*|abfault|verfault|platzt dir
            |ersticken|verrecken|elendig\w*)
        (?:hoffentlich|hoffe|hope|möge) <3> (?:brennt|explodiert|burns|abbrennt|brenne)
            <3> (?:deine?|dein|ihr|ihre|eure|euer|your|bude|haus|house) <5> (?:und|mit
            |while|and|samt|am besten|with)
        (?:tüte|plastiktüte|plastiksackerl|sackerl|bag|plastic bag) <3> (?:über den kopf
            |über deinen kopf|übern kopf|over your head)
        (?:do|tu|tut) <4> (?:favou?r|gefallen) <2> (?:swallow|drink|trink|schluck|friss)
            <4> (?:bleach|bleichmittel|rohrreiniger|gift|poison|frostschutz\w*|drain
            cleaner)
        (?:gets?|wird|werden|wirst|be) <2> (?:hit by|run over by|überfahren von
            |überrollt von) <2> (?:truck|bus|train|car|zug|lkw|laster|bus) <6> (?:hope
            |hoffe|hoffentlich|on (?:his|her|your) way)
        hope <5> (?:gets?|is|are) (?:hit by|run over|stabbed|shot|crushed)
        (?:verendest|verende|verendet|verenden) (?:wie|like|bald|endlich|elend\w*)
        (?:hope|hoffe|hoffentlich|wish|wünsche?) <3> (?:your|you|deine?\w*|ihre|eure|sie
            |du|ihr|his|her|he|she|they|dir|ihnen|euch) <3> (?:get|gets|catch|catches
            |kriegen|kriegst|kriegt|bekommen|bekommst|bekommt|werden|wirst|wird|werdet
            |become|becomes) <3> (?:sick|ill|krank|schwerkrank|todkrank|cancer|krebs
            |hurt|crippled|paralysed|paralyzed|gelähmt|blind|taub|pest|krätze|run over
            |shot|stabbed|querschnittsgelähmt|behindert|überfahren|erschossen)
        (?:balkon|fenster|brücke|dach|strick|gleise|bahndamm|bridge|window|balcony|roof
            |rope|knife|messer|badewanne|föhn|klippe|hochhaus|kirchturm
            |medikamentenschrank|rasierklingen?)(?: \w+){0,6}[.,!?:-]* ?(?:\w+ ){0,4}
            (?:nutz|benutz|benütz|nütz|worauf wartest|auf was wartest|use it|trau dich
            |what are you waiting|spring|einen schritt|ein schritt|steht offen|mach was
            draus|du weißt|go on|do it|tu es|mach schon|just saying|bitte schön|steht
            dir frei)
        (?:depress\w*|suizid\w*|selbstmord\w*|lebensmüde\w*|suicidal|therapie
            |burn-?out)(?: \w+){0,9}[.,!?]+ ?(?:\w+ ){0,6}(?:worauf wartest|auf was
            wartest|what are you waiting|dann mach|mach doch|tu'?s doch|zieh'?s durch|do
            it|go ahead|just do it|bring'?s hinter|trau dich|endlich durchziehen|niemand
            hält dich|hält dich auf)
        worauf wartest du noch[.,!?]* <3> (?:spring|tu|häng|mach)
        (?:hoffe|hoff|hoffentlich|möge|mögest|wünsch|wünsche|wünscht|hope|hopefully|wish
            |wär schön|wäre schön|pray|praying) <8> (?:dir|dich|di|dia|du|ihr|euch|sie
            alle|ihnen|ihn|ihm|you|your|deine?\w*|<staff>|dem autor|him|her|them|der typ
            |die alle|denen|ihre familie|deine familie|so einer|so jemand) <5> (?:<dies>
            |<illness>|abnippelt|umfällt|umfallt|erwischt's|verbrennt|krebs kriegst
            |krebs kriegt|krebs bekommst|an krebs|unterm bus|langsamen tod|qualvollen
            tod|schmerzhaften tod|elendig|elend|verfaulen|abfault|abfällt|dahinsiech\w*
            |die slowly|get cancer|gets cancer|painful death|nicht mehr aufwachst|never
            wake|überfährt|überfahren werden|überfahren wirst|vor den zug|in der hölle
            |unter die räder|vom lkw|vom laster|you die|they die|he dies|she dies|vom
            bus|rot in|choke)
        (?:am besten|besser|das beste|schön|gut|lieber|best|better) (?:\w+ )?(?:wäre|wär
            |wärs|wärst|is|would be|if) <4> (?:du|ihr|sie|er|you|wenn du|wenn ihr|wenn
            er) <6> (?:nicht mehr aufwach\w*|tot|nie geboren|nicht geboren|verreck\w*
            |krepier\w*|stirbst|sterben|sterbt|unter der erde|dead|died|never born
            |abkratz\w*|nimmer aufwach\w*|vor den zug|vom dach|von der brücke|im sarg)
        (?:du|ihr|you) (?:solltest|solltet|sollst|könntest|kannst|should|could|can
            |gehörst|darfst) <4> (?:tot umfallen|sterben|verrecken|krepieren|abkratzen
            |vor einen zug|vor den zug|dich aufhängen|dich erhängen|dich erschießen|dich
            umbringen|euch umbringen|euch aufhängen|von der brücke|vom dach|drop dead
            |die in|kill yourself|hang yourself|jump off|unter die erde|rot in|off
            yourself|be dead|ins gras beißen)
        (?:geh|geht|gehen sie|go|lauf|leg dich|leg di|stell dich|setz dich|setz di|spiel
            |play|spielen) <4> (?:auf der|auf den|auf die|on the|in|in the|on|mitten auf
            |aufs|auf'?m|in'n|vor den|vor die) <1> (?:autobahn|gleise|gleisen|gleis
            |schienen|traffic|highway|freeway|train tracks|tracks|bahngleis\w*
            |ice-strecke|motorway|zug|straßenbahn|ubahn|bim)(?: <3> (?:spielen|legen
            |setzen|stellen|laufen|play|hüpfen|hocken|schlafen|pennen|tanzen|sleep|der
            (?:zug|ice))| ?[.!,]|$)
        (?:spring|springt|springen sie|hüpf|jump|hupf|stürz dich|stürzt euch|gump) <4>
            (?:vom|von der|von einer|von einem|aus dem|off|vor den|vor einen|vor die|vor
            |in front of|in den|ab|von ra|aus'm|von da|out of) <2> (?:dach|brücke|balkon
            |hochhaus|turm|klippe|kirchturm|fenster|zug|bus|lkw|bahn|roof|bridge|cliff
            |building|train|bus|window|häcksler|stock|schlucht|s-bahn|u-bahn|brugg
            |bruck)
        (?:nimm|nehmt|nehmen sie|hol|such|kauf|besorg|häng|tie|grab|get|find|schnapp
            |schling) (?:dir|euch|sich|dich|yourself|di|da|a) (?:\w+ ){0,3}(?:strick
            |seil|baum|dachbalken|ast|kugel|rope|tree|noose|brücke|rasierklinge|schlinge
            |bridge|überdosis|tabletten)
        (?:tu|tut|tun sie|mach|macht|do|mach doch|tät) <4> (?:gefallen|favou?r|gfalln)
            <2> (?:und|and|,) <3> (?:stirb|spring|häng|erhäng|erschieß|verreck|krepier
            |die|kill|jump|hang|verschwinde für immer|atme nicht|hör auf zu atmen|stop
            breathing|end it|bring dich um|geh sterben|schluck|trink|spring doch|nimm
            |beende|stürz)
        (?:hör|hörst|hört|hören sie|stop|quit) <2> (?:auf|just)? ?(?:\w+ ){0,1}(?:zu )?
            (?:atmen|existieren|breathing|existing|z'schnaufe)
        (?:wann|when) (?:\w+ )?(?:stirbst|verreckst|krepierst|sterbt|kratzt|are|will
            |nippelst|do|gehst) (?:du|ihr|sie|you)? ?(?:\w+ ){0,4}(?:endlich|ab|die
            |dying|drop dead|drauf|finally|wohl|eigentlich|ins grab)
        (?:why|warum|wieso) <5> (?:kill yourself|hang yourself|off yourself|hängst du
            dich|bringst du dich|erschießt du dich|springst du|drop dead|erhängst du
            |hängt ihr euch|jump off)
        (?:schade|pity|shame|too bad|leider) <5> (?:abgetrieben|nicht abgetrieben|not
            aborted|wasn'?t aborted|verhütet|nie geboren|überlebt|nicht gestorben
            |verhütung|kondom|condom|swallowed|noch lebst|noch lebt|noch leben|noch
            atmest|still alive|still breathing|nicht verreckt|nicht krepiert)(?: <4>
            (?:hat|haben|bist|wurdest|worden|du|dich|ihr|sie|er)| ?[.!]|$)
        (?:deine?|ihre|eure|your|dei) (?:\w+ )?(?:beerdigung|begräbnis|grab|todesanzeige
            |sarg|funeral|grave|leiche|obituary|corpse|leich) <6> (?:freu\w*|tanz\w*
            |feier\w*|spuck\w*|piss\w*|dance|party|celebrat\w*|spit|anstoß\w*|sekt
            |champagner|scheiß\w*|can'?t wait)
        (?:freu\w*|tanz\w*|feier\w*|spuck\w*|piss\w*|dance|party|celebrat\w*|spit
            |anstoß\w*|scheiß\w*|scheiss\w*|brunz\w*) <4> (?:auf|bei|an|über|on|at|to)
            (?:deine[mnr]?|ihre[mnr]?|eure[mnr]?|your|seine[mnr]?|his|her) (?:\w+ )?
            (?:beerdigung|begräbnis|grab|todesanzeige|sarg|funeral|grave|leiche|tod
            |death|leich)
        (?:krepier|verreck|verrecke|krepiere|stirb|abkratz|abkratzen|kratz ab|nippel ab
            |verreckt|sterbt) (?:doch|endlich|einfach|elendig|elend|langsam|qualvoll|an
            |in|du|ihr|halt|bitte|alle)
        (?:kys|k\.?y\.?s\.?|unalive yourself|go die|die in a|neck yourself|drink bleach
            |trink bleichmittel|trink rohrreiniger|trink frostschutz\w*|rope yourself
            |off urself|end yourself|log off (?:of )?life)
        (?:kannst|könnt|können|könntest|magst|willst|can|could|why don't) (?:du|ihr|sie
            |you) <4> (?:sterben|verrecken|krepieren|abkratzen|tot umfallen|drop dead
            |just die)(?: gehen)?
        (?:hoffentlich|hoffe|hope|wünsche|möge|mögest) <4> (?:liegst|liegt|bist|landest
            |kommst|endest|end|lie|liegen) <5> (?:friedhof|grab|sarg|unter der erde|in
            der kiste|krematorium|leichenhalle|leichensack|grave|morgue|coffin|six feet)
        (?:herzinfarkt|schlaganfall|krebs|tumor|strick|tod|kugel|genickschuss|hirnschlag
            |cancer|heart attack) <3> (?:gewünscht|gegönnt|an den hals|verdient|wünschen
            |wished on)
        (?:choke|burn|rot|drown|suffocate) (?:on it |in it |in hell |slowly )?and die
        (?:soll|sollen|solln|sollst|sollt) <5> (?:an|von|in|unter|vom|am) <3>
            (?:krepieren|verrecken|verenden|ersticken|verfaulen|elendig|verbrennen
            |krepiern)
        """,
        "spared",
        "friendly",
        "thing",
        "fiction",
        "topic",
    ),
    "cold": held(
        "offensive.cold",
        "C2.1",
        r"""
        (?:erledigt|erledigen) (?:sich|es sich|itself|themselves) <4> (?:von selbst|von
            selber|von allein\w*|biologisch|natürlich|auf natürliche)(?: <4> (?:zum
            glück|gottlob|glücklicherweise)| ?[.!]|$)
        (?:manche|solche|einige|some people|some) <4> (?:erledigen|sterben|solve|take
            care of|sortieren|entsorgen) (?:sich|ja|zum|themselves|selbst)
        (?:egal|wurscht|wurst|scheißegal|schnurz\w*|gleichgültig|couldn'?t care less
            |don'?t care|glich|wuascht|blunzn) <3> (?:ob|wenn|if|whether|when|wann|öb)
            <2> (?:der|die|den|er|sie|du|ihr|he|she|they|you|dieser?|de|jemand|so jemand
            |so einer) <3> (?:abkratzt|stirbt|verreckt|krepiert|draufgeht|stirbst
            |verreckst|dies|lives|tot|abnippelt|überlebt|krank|ins gras|umfällt
            |abchratzt|überfahren)
        (?:hat|haben|hätte|hätten|hast) (?:es |das |'s )?(?:nicht|nichts|nix|ned)
            (?:besser|anders|anderes|besseres) verdient <3> (?:als|wie
            |than)? ?(?:\w+ ){0,2}(?:grab|tod|verrecken|sterben|krepieren|friedhof|unter
            |sarg|gosse|intensivstation|krankenhaus|knast)?
        (?:nicht|nichts|nix) (?:besser|anderes|besseres|anders) verdient <4> (?:grab|tod
            |verrecken|sterben|krepieren|friedhof|sarg|gosse|intensivstation
            |krankenhaus)
        (?:hätte|hätt|hätten|could have|should have|might as well|kann|könnte|darf
            |dürfte) <2> (?:ruhig|gern|gerne|gleich|auch|meinetwegen|von mir aus|just
            |for all i care) <4> (?:im krankenhaus|im koma|auf der intensiv\w*|im grab
            |liegen|unten|verrecken|verschwinden|wegbleiben|dort|drin|stayed|hospital
            |coma|in the ground|unter der erde|am grund|drin) <1> (?:bleiben|stay|liegen
            |geblieben)
        (?:keine träne|niemand|keiner|kein mensch|nobody|no one|not a|kaum jemand) <6>
            (?:nachweinen|nachtrauern|nachweint|vermissen|vermisst|mourn|weep for|cry
            over|shed a tear|miss him|miss her|miss them|miss you)
        (?:um (?:den|die|so einen|so eine|solche|dich|euch|ihn)) <4> (?:nicht schade
            |nicht leid|keine träne|ned schad|kein verlust|tut es mir nicht|weine ich
            nicht|trauere ich nicht|isch nöd schad)
        (?:der|die|dem|ihm|ihr|so einem|so jemandem|him|her|them) <3> (?:kein\w* träne
            |keinen kranz|keine blumen|no tears?)
        (?:die welt|das internet|die menschheit|der planet|the world|wir|we) <4> (?:wäre
            |wär|would be|ist|is|wären) <3> (?:besser|ohne|schöner|better|ruhiger|better
            off) <3> (?:ohne|dran|without|ort|wenn|place|off) <3> (?:dich|euch|sie|ihn
            |den|die|solche|you|him|her|them|dir|du|er|leute wie)
        (?:weint|heult|weine|weinen|trauert) <3> (?:keiner|niemand|kein mensch|keine sau
            |nobody) <3> (?:träne|nach|hinterher)
        """,
        "spared",
        "thing",
        "friendly",
        "fiction",
    ),
}
