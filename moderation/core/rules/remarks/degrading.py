"""C1: orders to shut up, human worth denied, sexual and bodily degradation."""

from moderation.core.rules.remarks.kinds import Remark, barred
from moderation.core.signal import Severity

DEGRADING: dict[str, Remark] = {
    "told to shut up": barred(
        "insult.command",
        "C1.1",
        Severity.S2,
        r"""
        (?:halt|halts|halt's|haltet|halten sie|hoit|hoits|heb|hebed|stopf|schließ|mach)
            (?:\w+ ){0,2}(?:die|deine|dein|das|eure?|ihre?|dei|d'?|de|dini)
            (?:\w+[enr] )?(?:fresse|schnauze|maul|gosche|goschn|goschen|papn|pappn
            |schnorre|schnurre|schnörre|dreckschleuder|klappe du)
        (?:fresse|maul|schnauze|goschn|goschen|schnurre) (?:halten|zu|halte),?(?: (?:du
            |ihr|sie|jetzt|endlich)| ?[!.]|$)
        (?:shut|shove|stick|cram|put) (?:\w+ )?(?:your|ur|it|that)? ?(?:\w+ ){0,3}(?:the
            fuck up|hell up|piehole|pie hole|cakehole|trap|gob|up your (?:ass|arse)
            |where the sun)
        (?:fick|fickt|ficken sie|fuck|screw) (?:dich|euch|sich|di|deine|you|yourself
            |yourselves|off)(?: <2> (?:ins knie|weg|selbst|selber|hart|mutter|du|ihr
            |asshole)| ?[!.,]|$)
        """,
    ),
    "worthless": barred(
        "insult.dehumanising",
        "C1.2",
        Severity.S3,
        r"""
        (?:kammerjäger|exterminator|schädlingsbekämpf\w*|insektenspray|rattengift
            |fliegenklatsche|ungeziefer-?spray|pest control|entwesung
            |desinfektionsmittel|mausefalle|rattenfalle) <8> (?:<staff>|<person>|du|dich
            |euch|ihr seid|sie wieder|der typ|you|him|her|eingenistet|autor)
        (?:<staff>|<person>|du|dich|euch|der typ|you|him|her) <8> (?:kammerjäger
            |exterminator|schädlingsbekämpf\w*|insektenspray|rattengift|fliegenklatsche
            |pest control|entwesung)
        (?:you'?re|you are|he'?s|she'?s|du bist|sie sind|ihr seid|er ist|ist doch)
            (?:not|n't|kein|keine) (?:an? |even )?(?:\w+ )?(?:person|human|mensch
            |menschen|human being|lebewesen),? (?:you'?re|you are|du bist|sie sind|ihr
            seid|he'?s|she'?s|das ist|er ist|sondern) <2> (?:tapeworm|maggot|parasite
            |cockroach|rat|dog|animal|thing|creature|zecke|wurm|made|ratte|ungeziefer
            |tier|vieh|ding|abfall|müll|dreck|parasit|bandwurm|virus|geschwür|waste
            |disease|bug|worm|leech|insect|fungus|laus|wanze)
        (?:du|sie|ihr|er|<staff>) (?:bist|sind|seid|ist) <4> (?:so ?viel|nicht mehr
            |weniger|genau so ?viel|nichts) <1> wert,? <2> (?:wie|als) <6> (?:schleim
            |dreck|staub|kot|müll|scheiße|hundehaufen|hundekot|abfall|rotz|spucke
            |ungeziefer|kakerlake|wurm|made|schmutz|schlamm|auswurf|fliege|laus|schuh
            |schuhsohle|schuhen)
        (?:you|he|she|they|author|editor) (?:are|is|'re) <3> (?:worth|worthless) <3>
            (?:than|as) <4> (?:dirt|shit|mud|garbage|dust|filth|scum|worm|maggot|dog
            shit)
        (?:lower|less|weniger|niedriger) (?:than|als) (?:\w+ )?(?:dirt|scum|dog shit
            |pond scum|a worm|dreck|abschaum|ungeziefer|vieh|tiere)
        (?:nichts|nix|nothing|not) (?:\w+ )?(?:als|but|more than|weiter als) <2>
            (?:cockroach\w*|roach\w*|maggot\w*|vermin|rat|leech|parasite|tumou?r|filth
            |dirt|garbage|kakerlake|made|zecke|ungeziefer|parasit|ratte|schmeißfliege
            |abfall|dreck|abschaum|geschwür|krebsgeschwür|trash|scum|slime|wanze)
        (?:betriebsunfall der (?:natur|evolution)|unfall der natur|lebensunwert\w*
            |unwertes leben)
        (?:bei der geburt|als säugling|nach der geburt|im mutterleib|schon vor der
            geburt|at birth) <4> (?:aussortier\w*|ertränk\w*|entsorg\w*|abtreib\w*
            |weggeworfen|erstick\w*|verklapp\w*|drown\w*|smothered|weggemacht
            |eingeschläfert|wegwerfen)
        (?:euresgleichen|deinesgleichen|ihresgleichen|sowas|so etwas|so was|so jemanden?
            |so einen|solche wie (?:dich|sie|euch)|solche|dich|euch|ihn|den|the likes of
            you) <4> (?:müsste|sollte|hätte|gehört|gehören|muss|should|soll) <5>
            (?:einschläfern|eingeschläfert|entsorgen|entsorgt|ersäufen|ertränken
            |kompostieren|verklappen|aussortieren|vergasen|verschrotten|abtreiben
            |sterilisieren|abgetrieben|put down|drowned|neutered|sterilized
            |zwangssterilisier\w*|ausrotten|ausgerottet)
        (?:du|sie|ihr|dich|you) <4> (?:weniger|nicht mehr|less|kaum mehr|niedriger
            |tiefer) (?:wert )?(?:als|than) (?:ein |eine |an? )?(?:tier|vieh|hund
            |straßenköter|insekt|wurm|ratte|animal|dog|insect|ding|stück vieh)
        (?:für|in) (?:mich|meinen augen) (?:bist|sind|seid) (?:du|sie|ihr) <4> (?:kein
            mensch|keine menschen|ungeziefer|abschaum|dreck|abfall|müll|weniger als)
        """,
        "thing",
        "topic",
    ),
    "bedded": barred(
        "insult.sexual",
        "C1.3",
        Severity.S3,
        r"""
        (?:will|wollen|braucht|möchte|wants?|needs?) <3> (?:doch|nur|mal|eh
            |just)? ?(?:\w+ ){0,2}(?:gefickt|gebumst|gevögelt|durchgenommen|rangenommen
            |flachgelegt|besprungen|to be fucked|to get fucked)(?: werden)?
        (?:setz|sitz|sit|hock) (?:dich |di )?(?:auf|on) (?:mein|my|meim) (?:gesicht|face
            |schoß|lap|schwanz|dick|cock)
        (?:blasmaul|blasmäulchen|fickmaul|spermaschlampe|cumdump|bückstück
            |samenschlucker\w*)
        (?:kniet|knie|auf (?:den|die) knien?|kneel\w*|on (?:her|your) knees) <4> (?:vor
            mir|before me|in front of me|unter meinem|unterm schreibtisch|und lutsch\w*
            |und nimmt)
        (?:vor mir|before me|in front of me) (?:kniet|kneels?|kniend|auf den knien)
        (?:auf|zu) (?:das|dem|den|die|ihr|ihrem) <2> (?:titelbild|bild|foto|cover|video
            |stimme) <6> (?:gewichst|einen runter\w*|runtergeholt|gekeult|abgespritzt
            |gewedelt)
        (?:nuttige[rsnm]?|nuttig|schlampige[rsnm]? weib|hurige[rsnm]?|slutty|whorish
            |skanky) (?:\w+ )?(?:lächeln|artikel|auftritt|aufmachung|weib|tussi|outfit
            |gehabe|grinsen|stimme|redakteurin|autorin|moderatorin|smile|outfit|voice
            |text)
        (?:slept|sleeping|sleeps|fucked|blew|screwed|banged|sucked) <3> (?:with|her way
            |his way|off|the) <3> (?:editor\w*|boss\w*|producer\w*|publisher\w*|ceo
            |manager\w*|half the|to the top|into|up the|whole|director\w*|staff|to get)
        (?:hoch|rauf|nach oben|rein|in die redaktion|in den vorstand|ins amt|auf den
            posten|zum posten|in die chefetage|die karriereleiter)-? ?(?:gevögelt
            |gebumst|gefickt|geschlafen|geblasen|gebumst|gepoppt|geschnackselt|gepudert)
        (?:mit (?:wem|wie vielen)|wem|wen|welchem chef|with whom|who did) <5> (?:gepennt
            |geschlafen|gevögelt|geblasen|gefickt|gebumst|sleep with|blow|fuck
            |schnackseln)
        (?:beine|schenkel|legs) <2> (?:breit|spread|breitmachen) <2> (?:statt|gemacht
            |machen müssen|machst|dann|hätte)
        (?:mach|spread|spreiz|machst|mach lieber) <3> (?:beine|schenkel|legs) (?:breit
            |auseinander|wide)
        (?:nur|bloß|lediglich|allein|only|just|eh nur|doch nur) (?:\w+ )?(?:wegen|dank
            |für|because of|for|aufgrund) (?:ihrer|ihren|den|der|deiner|deinen|her|your
            |seiner) (?:\w+ )?(?:titten|möpse|brüste|oberweite|arsch|tits|boobs|arse
            |hupen|glocken|kurven)(?: <6> (?:eingestellt|geholt|engagiert|befördert|da
            |hier|bekommen|gekriegt|hired|there|job|gewählt|worden|angestellt)| ?[.!?]
            |$)
        (?:zurück|ab|geh|gehör\w*|go|get|back) <4> (?:küche|herd|kitchen|bügelbrett|an
            den herd|in die küche|hinter den herd|stove|kochtopf)(?: <4> (?:schätzchen
            |süße|mädel|weib|und mach|make|sandwich|technik|frau|wo du|where you|woman
            |bitch|mach|,)| ?[.!]|$)
        (?:mach|make|schmier|hol|bring|get) (?:mir|me|uns|us) (?:\w+ ){0,2}(?:sandwich
            |bier|butterbrot|brote|schnitte|kaffee|beer|dinner|essen),? <2>
            (?:schätzchen|süße|mädel|weib|püppchen|woman|bitch|sweetheart|honey|frau
            |statt|instead|und lass)
        (?:gehört|gehörst|gehören|müsste|sollte|braucht|bräuchte|needs|should|fehlt) <6>
            (?:durchgefickt|durchgebumst|durchgevögelt|durchgenommen|durchgebügelt
            |gefickt|flachgelegt|genagelt|bestiegen|rangenommen|gut gefickt|good fuck
            |get laid|to be fucked|railed|a good dicking|dicked|schwanz|deep dicking
            |gudert|budert|pudert|in den arsch|ordentlich einen|durchpudert)
        (?:untervögelt|unterfickt|ungefickt|ungebumst|unbefriedigt|unterbumst|chronisch
            unbefriedigt|frustriert weil|sexually frustrated)\w*(?: <3> (?:zicke|frau
            |weib|redakteurin|autorin|kuh|du|sie|ihr|emanze|tante|oder|,)|\?| ?[.!]|$)
        (?:lutsch|lutscht|lutschen sie|blas|suck|lick|leck) (?:\w+ ){0,2}(?:schwanz
            |schwänze|dick|cock|pimmel|balls|eier|dicks|fut)
        """,
        "topic",
    ),
    "born wrong": barred(
        "insult.condition",
        "C1.4",
        Severity.S2,
        r"""
        (?:trisomie|inzucht|contergan|down-?syndrom|wasserkopf|hasenscharte|gendefekt
            |chromosom\w*|fas-?kind|sonderschule|sauerstoffmangel bei der geburt
            |sauerstoffmangel) <2> (?:lässt grüßen|sei dank|-?gesicht|zu viel|zuviel
            |much|says hi|schickt|vom feinsten|bei der geburt)
        (?:short bus|kurzen bus|kurze bus|gelben bus|extra chromosome|47 chromosom\w*
            |ein chromosom zu)
        bisch (?:eigentlich |du |öppe |eigentli ){0,2}(?:behinderet|behindert|gstört
            |debil|en mongo)
        (?:bist|sind|seid|bisch|biste|are|is) (?:du|sie|ihr|you|der|die|the author|der
            autor) <3> (?:behindert|behinderet|behindered|behinnat|behindat|geistig
            behindert|geistesgestört|geistesgschtört|retarded|mentally (?:ill|disabled
            |retarded)|schwachsinnig|mongoloid|debil|gestört im kopf|hirngeschädigt
            |brain ?damaged|downie|spastisch)
        (?:du|ihr|you|<staff>) (?:bist|seid|ist|sind|are|is|'re) <3> (?:behindert
            |geistig (?:\w+ )?behindert|geisteskrank|geistesgestört|schwachsinnig
            |retarded|debil|brain ?damaged|mentally (?:ill|retarded|disabled)|mongoloid
            |hirngeschädigt|psychisch gestört|inzucht\w*|ein inzucht\w*|inbred)
        sie sind <3> (?:behindert|geistig behindert|geisteskrank|geistesgestört
            |schwachsinnig|debil|hirngeschädigt|psychisch gestört)(?: ?[.!?,]|$)
        (?:autist|autistin|mongo|spast|krüppel|downie|psychopath|schizo|spastiker|retard
            |cripple|epileptiker|tourettler|legastheniker|adhsler|demenzkranker?
            |behinderte[rn]?|behinderten) wie (?:du|dich|dir|sie|ihnen|euch|ihr|der|den)
        (?:auf den kopf|vom wickeltisch|auf die birne|auf den schädel|on your head|on
            his head|on the head) <3> (?:fallen|gefallen|fallenlassen|fallen gelassen
            |fallengelassen|dropped|gedroschen|gehauen)(?: <3> (?:lassen|worden|du|gell
            |oder|als)|\?| ?[.!]|$)
        (?:dropped) <4> (?:on (?:your|his|her) head|as a (?:child|baby|kid))
        (?:mama|mutter|mother|mom|mudda|eltern|parents) <6> (?:geschwister|cousins?
            |cousine|verwandt|siblings|brother and sister|gesoffen|getrunken|geraucht
            |drank|smoked|drinking|abtreib\w*|inzest\w*)
        (?:bist|sind|you|is|are|von) <4> (?:inzucht\w*|inzest\w*|inbred|product of
            incest|chromosom\w*|trisomie|extra chromosome)
        (?:brain damage|hirnschaden|gehirnschaden|hirntumor im|gehirntumor|wasserkopf
            |kopfschaden)(?: <4> (?:du|ihr|retard|you|idiot|oder was|von geburt|seit
            |since birth|,)|\?| ?[.!]|$)
        (?:fette[rs]?|hässliche[rs]?|dicke[rs]?|feiste[rs]?|speckige[rs]?
            |schwabbelige[rs]?|bucklige[rs]?|verschrumpelte[rs]?|schiache[rs]?
            |runzlige[rs]?|fat|ugly|obese|hideous|wüeschti) (?:\w+ )?(?:vettel|kahlkopf
            |glatzkopf|wanst|kröte|sau|schwein|mastschwein|kuh|qualle|walross|wal
            |schachtel|hexe|visage|fratze|fresse|kloß|tonne|schabracke|schreckschraube
            |pig|cow|whale|hag|bitch|bastard|slob|fuck|troll|toad|blob|krähe|schrulle
            |moorleiche|planschkuh|seekuh|trulla|regentonne|litfaßsäule|presswurst)
        (?:wie ein|wie eine|wie n|wie ne|like an?|wie e) (?:\w+ )?(?:mastschwein|fettes
            schwein|nilpferd|walross|seekuh|überfahrene[rs]? \w+|stück speck
            |schlachtschwein|fleischberg|gestrandeter wal|beached whale|fat pig|roadkill
            |wasserleiche|moorleiche|mondkalb|missgeburt|bulldogge|zerquetschte\w* \w+
            |affenarsch|pavianarsch|pferdearsch|schweinearsch)
        """,
        "topic",
        "self",
    ),
}
