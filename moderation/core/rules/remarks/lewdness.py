"""C2.3, C2.4: lewdness, innuendo, and a curse upon everybody."""

from moderation.core.rules.remarks.kinds import Remark, barred, unfair
from moderation.core.signal import Severity

LEWDNESS: dict[str, Remark] = {
    "lewd": barred(
        "offensive.obscene",
        "C2.3",
        Severity.S2,
        r"""
        (?:hose|hosen|pants|fly|reißverschluss|zipper) <2> (?:offen|runter|unten
            |ausgezogen|down|off|auf den knien|open|enger|eng) <6> (?:fertig|minuten
            |wenn|bei ihr|when|hand|stimme|podcast|video|kommen|dabei|finish\w*
            |moderatorin|her voice)
        (?:wenn|bei|when|whenever) <6> (?:redet|spricht|lacht|liest|auftritt|im bild
            |talks|speaks|appears|stimme|voice|sieht) <6> (?:hose offen|hose eng|hose
            auf|hand in (?:der|die|meiner) hose|pants down|in der hose|hose feucht|hose
            hart|feucht|einhändig|one-?handed|taschentücher|tissues)
        (?:zieh|zieht|ziehen sie) (?:dich|euch|sich)
            (?:mal |doch |endlich |lieber |bitte |einfach ){0,2}aus(?: (?:oder|und|dann
            |süße)| ?[.!,]|$)
        (?:zieh|take) (?:lieber |mal |doch )?(?:deine?|dein|your) (?:bluse|shirt|hemd|bh
            |höschen|kleid|oberteil|bra|top|clothes|rock) (?:aus|hoch|off)
        (?:würde?|würd|möchte?|möcht|will|wanna|would|i'?d|könnte|gern|gerne|lass mich
            |let me|tät|dät) <6> <her> <6> <take>
        <her> <5> (?:würde?|würd|möchte?|möcht|will|would|könnte|tät|dät|i'?d) <6>
            <take>
        (?:would|i'?d|wanna|gonna|würd|würde) (?:\w+ )?(?:bang|smash|tap|rail|pound|raw
            |hit|fuck|plow|breed) (?:\w+ )?(?:her|that|the|this|him|those|presenter|host
            |author)
        (?:bei|wenn|when|whenever|beim) <5> <body> <5> (?:kommt es mir|komm ich|komme
            ich|steif|ständer|hart in|latte|feucht|hard|boner|hose eng|wet|cum|spritz\w*
            |steht er mir|steht mir)
        (?:hab|habe|krieg|kriege|bekomm|bekomme|got|get|getting|have|gives? me) <3>
            (?:sofort|gleich|einen|nen|an|a|instant|immer|schon|direkt
            |en)? ?(?:\w+ ){0,2}(?:ständer|steifen|latte|rohr|harten|boner|hard-?on
            |feuchtes höschen|stiffy|erektion)
        (?:steht|steht er|stand) <1> (?:mir|bei mir) <3> (?:sofort|gleich|der schwanz|er
            |in der hose|wie eine eins)
        <body> <6> (?:um meinen|an meinem|auf meinem|around my|on my|wrapped around|in
            meinem gesicht|in my face|reinstecken|kneten|lecken|abspritzen|cum|ficken
            |zwischen die|motorboat|besamen|grabschen|an meinen|versohlen|anpacken)
        (?:mein\w*|my) (?:\w+ )?(?:schwanz|latte|prügel|ständer|cock|dick|rohr|pimmel
            |johannes|riemen|lörres|boner|spatzl|zipfel) <6> (?:rein|reinstecken
            |lutschen|in (?:ihr|dein|her|your|die)|suck|lecken|explod\w*|spüren|drüber
            |steif|hart|hard|throbbing|reiten|ride|freut|wächst|for (?:her|you)|würd\w*)
        (?:zeig|zeigt|zeigen sie|show|show us|pack|send|schick|schickt|raus mit|her mit)
            <4> (?:titten|möpse|brüste|tits|boobs|nudes|arsch|muschi|pussy|nacktbild\w*
            |nacktfoto\w*|hupen|glocken|duttln|nippel|tittä)
        (?:suche?|such|sucht|suchen|biete|bietet|looking for|seeking|need|wanted|gesucht
            |suech) <3> (?:willige?\w*|geile?\w*|devote?\w*|dominante?\w*|tabulose?\w*
            |versaute?\w*|heiße[rsn]? (?:nacht|nächte|stunden|treffen|bilder|chat)|sex
            |ficken|fick\w*|blowjob\w*|sexting|nudes|nsfw|hookup\w*|bettgeschichte\w*
            |affäre|schäferstündchen|spaß im bett|ons|one night stand|fun tonight
            |sklav\w*|naughty|horny|cybersex|dirty ?talk)
        (?:wer|who|welche|any|jemand|anyone) <3> (?:will|lust|bock|hat|wants?|up for
            |down for|horny) <5> (?:ficken|sex|sexting|vögeln|bumsen|nudes|versaut\w*
            |dirty ?talk|camsex|schweinereien|fun tonight|poppen|cyber\w*|hookup
            |schnackseln|wichsen)
        (?:ficken|vögeln|sex|poppen|sexting|bumsen)[?!] <8> (?:melde\w*|schreib\w*|pn|dm
            |allein|alleine|zuhause|whatsapp|telegram|snap|kik|alone|text me|hit me up
            |message|w\d\d|m\d\d|jung)
        (?:bin|i'?m|am|liege|sitze|lieg|sitz) <5> (?:geil|nackt|feucht|horny|naked|wet
            |spitz|rattig|wuschig|dauergeil|rallig) <8> (?:melde\w*|schreib\w*|pn|dm
            |komm|whatsapp|telegram|snap|text|message|hit me|call|kontaktier\w*|chat)
        (?:makes? me|macht mich|machst mich|machen mich|turns? me|got me|bin)
            (?:\w+ ){0,3}(?:horny|hard|wet|geil|spitz|wuschig|rattig|feucht|scharf
            |rallig)(?: ?[.!,]|$| auf| wenn| die| diese| und| when)
        (?:auf|to|über|bei|an) (?:sie|dich|ihr|ihre\w*|her|you|die (?:moderatorin
            |autorin|redakteurin|sprecherin)|das (?:bild|foto|video)|deine?\w*|that
            |this) <3> (?:gewichst|wichsen|wichse|wix\w*|abspritzen|einen runter\w*
            |runterholen|keulen|fap\w*|jerk\w*|masturbat\w*|onanier\w*|gekeult|rubbeln)
        (?:wichs|wichse|keul|hol|hole|fap|fapp\w*|jerk|jerking|wank|wanking|rubbel)
            (?:mir|me|ich|off)? ?(?:\w+ ){0,2}(?:einen|eine|to|drauf|auf|off)(?: <3>
            (?:runter|drauf|auf|to|her|sie|die|this|that)| ?[.!]|$)
        (?:schmutzige?n?|versaute?n?|erotische?n?|prickelnde?n?|unanständige?n?|heiße?n?
            |dirty|naughty|spicy) (?:nachrichten|chats?|bilder|fotos|spielchen|stunden
            |gespräche|treffen|abenteuer|messages|pics|talk)[?!., ]+(?:\w+ ){0,4}
            (?:schreib\w*|melde\w*|pn|dm|privat|message|text|kontakt\w*)
        """,
        "topic",
        "fiction",
    ),
    "innuendo": unfair(
        "offensive.allusion",
        "C2.3",
        r"""
        (?:warm|heiß|anders|feucht|eng|kribbelig|hot|tingly|woam) <2> (?:untenrum|unten
            rum|in der hose|um die lenden|im schritt|ums herz und|down there|in the
            pants|under the collar|drunten)
        (?:sprecherin|moderatorin|autorin|redakteurin|kollegin|reporterin|dame
            |ministerin|assistentin|technikerin|verkäuferin|blondine|presenter|lady
            |kleine|stimme|nachbarin|praktikantin) <3> (?:dürfte|darf|könnte|kann|may
            |can|soll|würde|dörf|hätt|hätte) <3> (?:mir|mich|bei mir|me|my|mal bei|i
            |gern) <6> (?:höhö|hehe|hihi|zwinker\w*|;-?\)|privat|zuhause|erklären
            |vorlesen|massier\w*|wecken|einstellen|warten|nachts|any ?time|at night|im
            bett|schlafzimmer|updaten|anfassen|anschließen|besuchen)
        (?:höhö\w*|zwinker zwinker|wink wink|nudge nudge|zwinker ?smiley)(?: <2> (?:was
            ich meine|what i mean)| ?[.!]|$)
        (?:if you know what i mean|ihr wisst schon,? (?:wofür|wozu|wohin|womit|woran)
            |wenn (?:ihr|du) (?:versteht|verstehst|wisst),? was ich meine|wissts eh,?
            wo\w+)
        (?:nice|great|big|schöne?|geile?|pralle?|ordentliche?|netter?|tolle?|hübscher?
            |stramme?|beachtlicher?|lovely) (?:\w+ )?(?:rack|melons|jugs|tits|butt|hupen
            |glocken|möpse|holz vor der hütt\w*|vorbau|kurven|beine|hintern|ausschnitt
            |fahrgestell|heckpartie|airbags|ohren|headlights|bumper|balkon)(?: <4>
            (?:hat|die|too|höhö|hehe|übrigens|and|and i|auch|hatte|by the way|nicht der
            |meine|mean|the (?:presenter|lady|host))| ?[.!]|$)
        (?:vibrier\w*|vibration\w*|vibriert|massagestab\w*|massagegerät\w*
            |massagepistole|dildo\w*|saugfunktion|stecker|steckverbindung|stoßdämpfer
            |gleitmittel|gummi|saugroboter|staubsauger|zahnbürste|elektrische zahnbürste
            |controller|joystick|sauger|lötkolben|stab) <8> (?:im bett|bett|schlafzimmer
            |nachttisch|untenrum|höhö|hehe|hihi|zwinker\w*|frau freut|freundin|freut
            sich|einsame\w*|singles|single|woanders|ganz anderes?|andere zwecke
            |anderweitig|zweckentfremd\w*|bedroom|lonely|girlfriend|wife|ladies
            |damenwelt|other uses|elsewhere|wink|andere löcher|anderen loch|beglück\w*
            |befriedig\w*|orgasm\w*|meine alte|meiner alten)
        (?:im bett|bett|schlafzimmer|untenrum|bedroom|in bed|unter der decke|nachtkastl
            |nachttisch) <8> (?:vibrier\w*|vibration\w*|zwinker\w*|höhö|hehe|hihi|wink
            |brauchbar|einsetz\w*|interessant|vielseitig|nützlich|useful|fun)
        (?:nicht von der bettkante|von der bettkante|auf meine[nm]? schoß|in meinem bett
            |unter meiner dusche|zu mir nach hause|an der stange|im bikini|ohne bluse|im
            minirock|ohne hemd|oben ohne|weniger an|mehr haut|mehr ausschnitt|mehr bein
            |weniger stoff|kürzerer rock|kürzeren rock|in dessous|in strapsen|in
            lingerie|in a bikini|without (?:the|that|her) (?:shirt|blouse|top))(?: <4>
            (?:schubsen|stoßen|stossen|hätte|wäre|würde|bitte|nächstes mal|gern|sehen
            |please|zeigen|schauen|nehmen|besser|auch|moderier\w*|and)| ?[.!]|$)
        (?:that'?s what she said|das hat sie gestern|sagte sie letzte nacht|hat meine
            (?:frau|freundin) (?:gestern|letzte nacht|auch) <2> gesagt|größe (?:zählt
            |matters)|size matters|auf die technik kommt es)
        (?:reinstecken|einführen|rein und raus|raus und rein|loch|löcher|stecken|steckt
            |rammen|stöpseln|eindringen|stoßen|stöße|blasen|saugt|saugen|penetrat\w*
            |insert\w*|plug) <5> (?:höhö\w*|hehe\w*|hihi\w*|zwinker\w*|wink|giggity
            |kicher\w*|lechz)
        """,
        "topic",
    ),
    "nothing but": unfair(
        "offensive.curses",
        "C2.4",
        r"""
        (?:fickt|fick|leckt|fuck|scheiß|scheiss|piss|screw|leckts|hoits) (?:euch|auf
            euch|auf alle|auf alles|you all|y'?all|mi|mich|everyone|everything|all|them
            all|ihr mich|mi olle) (?:doch |einfach |am arsch |alle |all ){0,3}(?:alle
            |allesamt|mal|all|everyone|zusammen|miteinander|am arsch|olle)(?: ?[.!]|$)
        """,
    ),
}
