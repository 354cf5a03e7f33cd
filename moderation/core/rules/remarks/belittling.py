"""C1.1, C1.3, C1.4: words that belittle, a sex, a body or an age made little of."""

from moderation.core.rules.remarks.kinds import Remark, unfair

BELITTLING: dict[str, Remark] = {
    "of a sex": unfair(
        "insult.sexist",
        "C1.3",
        r"""
        (?:überlass|überlasst|überlassen sie|lass|lass das|lasst das|lassen sie|leave)
            <4> (?:den männern?|die männer|den jungs|den buben|männern|the boys|the men
            |boys to|men to|richtigen männern)
        (?:männersache|männerarbeit|männerdomäne bleiben|nichts für frauen|nix für
            frauen|nichts für mädchen|nix für mädels|nichts für mädels|nix für weiber
            |frauenarbeit|weibersache|a man'?s job|no place for women|not for girls)
        (?:typisch|typical|typische) (?:frau|frauen|weib|weiber|mädchen|blondine
            |weibchen|woman|women|girl|female|tussi|weibliche|weibs\w*|frauen\w*|wiiber)
        (?:na|hallo|hey|ach|hi|liebe|also) (?:mädels|mädchen|mädls|die damen|ladies
            |girls),? <3> (?:habt|könnt|braucht|versteht|wisst|schafft|kommt|alles
            |überfordert|schon|wieder|immer)
        (?:frau|frauen|weib|weiber|mädchen|mädels|blondine|blondinen|woman|women|girl
            |girls|blondes?|wiiber|madln?) <2> (?:und|and|am|an der|beim|in der|mit
            |hinterm|vor dem|or) <2> (?:technik|autos|computer|computern|steuer|mathe
            |mathematik|it|logik|einparken|zahlen|werkzeug|lötkolben|programmieren|math
            |computers|tech|tools|cars|physik|elektronik|bohrmaschine|internet
            |naturwissenschaft|lenkrad|server|tastatur|konsole|linux)(?: (?: ?[.!?,:]|
            haha| lol| hihi| tja| eben| halt| \W)|$)
        (?:für|for) (?:eine?|ne|n|an?|e) (?:frau|mädchen|mädel|weib|dame|blondine|mädl
            |girl|woman|blonde|frauenzimmer|chick|lady) <3> (?:ganz|gar|erstaunlich
            |beachtlich|ordentlich|sauber|ziemlich|überraschend|recht|nicht|gut|richtig
            |not|pretty|quite|surprisingly|echt|kennt|kann|weiß|hat|schreibt|erklärt
            |versteht|knows|passabel|verständlich)
        (?:ganz|gar|erstaunlich|beachtlich|ordentlich|sauber|ziemlich|überraschend|recht
            |nicht schlecht|gut|not bad|pretty good|kompetent|brauchbar) <4> (?:für|for)
            (?:eine?|ne|n|an?) (?:frau|mädchen|mädel|weib|dame|blondine|girl|woman
            |blonde|mädl|chick)(?: ?[.!?,:]|$)
        (?:quote|frauenquote|quotenregelung|diversity-?quote|diversity hire|diversity
            |quotenbesetzung) <3> (?:zugeschlagen|lässt grüßen|sei dank|wieder|erfüllt
            |gerettet|macht'?s möglich|strikes|hire|besetzt|befördert|eingestellt|wegen
            |reingerutscht|at work)
        (?:quotenfrau\w*|quotenweib\w*|quotentussi\w*|quotenmädchen|quotilde\w*
            |quotenschreiberin|quotenblondine|diversity hire|token woman|quota woman)
        (?:zum anschauen|fürs auge|was fürs auge|hübsches gesicht|schöne augen|hübsches
            anhängsel|deko|dekoration|blickfang|eye candy|pretty face|schmückendes
            beiwerk|zierde|aufhübschen) <4> (?:eingestellt|geholt|engagiert|besetzt|da
            |dabei|hingestellt|aber|mehr|statt|only|nur|hired|and nothing)
        (?:blond|blonde|blondine|hübsch|sexy|im minirock|mit dem ausschnitt|im kleid|in
            high heels|mit zöpfen|geschminkt|lippenstift|nagellack|schminke) <2> (?:und
            |and|aber|but|statt|mit) <3> (?:ahnung|hirn|technik|serveradmin\w*
            |programmier\w*|ingenieur\w*|physik\w*|informatik\w*|intelligent|schlau
            |admin\w*|mathe|brains?|clever|kompetent|entwickler\w*|fachwissen|it-\w+)
        (?:lächeln|lächle|lächel|smile|lach) (?:doch )?(?:mal|mehr|more|ein bisschen|a
            bit),? <2> (?:schätzchen|süße|mädchen|kleine|frau|mädel|dann|love|sweetheart
            |honey|darling|steht dir)
        (?:hat|haben|hast|kriegt|bekommt|got|is on|someone'?s on) <3> (?:ihre|deine|eure
            |wieder ihre|mal wieder ihre|her|your) (?:tage|regel|periode|period|migräne
            |wechseljahre)
        (?:schätzchen|süße|süsse|püppi|püppchen|mäuschen|schnecke|blondie|prinzessin
            |hase|kleine|zuckerschnecke|mausi|herzchen|sweetheart|sweetie|honey|darling
            |babe|baby|princess|missy|toots|little lady|young lady|spatzl|schatzi)[,!]
            <2> (?:lass|überlass|geh|mach|frag|leave|let|go|ask|das ist|dafür|mit
            technik|das kannst|don'?t worry|du sollst|koch|putz|hol|davon|technik|das
            versteh\w*|kümmer\w*|get|make|nimm|zeig|why don'?t)
        (?:gleichstellungs|gender|emanzen|feministen|feministinnen
            |frauenbeauftragten)-?(?:quatsch|gaga|wahn|tante|tussi|gewäsch|geschwurbel
            |gedöns|weib\w*|furie\w*|trulla|fraktion)
        (?:hysterische?[rsn]?|zickige?[rsn]?|stutenbissige?[rsn]?
            |hormongesteuerte?[rsn]?|unbefriedigte?[rsn]?|menstruierende?[rsn]?)
            (?:\w+ )?(?:weib\w*|frau\w*|tussi\w*|kuh|kühe|ziegen?|redakteurin\w*
            |autorin\w*|emanzen?|furien?|tanten?|zicken?|kampf\w*)
        (?:wieder|mal wieder|halt|eben|so|nur) (?:\w+ )?(?:eine|ne|n) (?:frau|weib
            |blondine|mädel|tussi|emanze|zicke) <3> (?:ans steuer|am werk|geschrieben
            |rangelassen|ran gelassen|am mikrofon|am mikro|hinterm|die das)
        (?:eine frau|frau|ne frau|weib|a woman) (?:als|am|an der|as|in der) (?:cto|ceo
            |chef\w*|it-\w+|spitze|technik\w*|admin\w*|entwickler\w*|trainer\w*|steuer
            |redaktionsleit\w*|vorstand),? <3> (?:heiter|gute nacht|na dann|prost
            |haha\w*|lol|herzlichen|auch das noch|schlimmer|gut gehen|schiefgehen|oje
            |super|toll|great|good luck)
        (?:ach|na|oh|hör mal|tja|komm),? (?:mädchen|mädel|mädl|mäuschen|schätzchen
            |schatzi|kindchen|girl|girls|kleine|süße|püppi)[,!. ]
        """,
        "topic",
        "self",
    ),
    "of body or age": unfair(
        "insult.condition",
        "C1.4",
        r"""
        (?:check on|hol\w* <2> jemand|jemand sollte|can someone|somebody|someone) <4>
            (?:grandpa|grandma|opa|oma|the old man|opi|uropa)
        (?:wer|who) (?:hat|let|lässt) <2> (?:opa|oma|grandpa|grandma|boomer) <3>
            (?:computer|internet|rangelassen|online|wlan|tastatur|on the)
        (?:hat|haben|hast|habt|hät|hot|forgot|vergessen|nimm|nimmt|nehmen|nehmt|did|take
            |took|missed|skipped|schon) <6> (?:pillen|tabletten|medikamente|medis
            |pulverl|medizin|tropfen|psychopharmaka|ritalin|valium|meds|pills
            |medication)(?: <4> (?:genommen|vergessen|abgesetzt|geschluckt|eingeworfen
            |alle|aus|heute|wieder|mal|today|again|verwechselt|weg)| ?[.!?]|$)
        (?:pillen|tabletten|medikamente|meds|pills|medication|dosis) <3> (?:vergessen
            |abgesetzt|erhöhen|anpassen|verdoppeln|nehmen|again|wore off|worn off|neu
            einstellen|verwechselt)
        (?:gehört|gehören|gehörst|ghört|g'hört|ghörst|belongs?|reif für|ab in) <4>
            (?:eingewiesen|weggesperrt|in therapie|in behandlung|in die klapse|in die
            klapsmühle|nach steinhof|in die psychiatrie|zum psychiater|zum arzt|zum
            therapeuten|auf die couch|zwangsjacke|ins irrenhaus|ins narrenhaus|in die
            geschlossene|in die burghölzli|psych ward|asylum|institution\w*|straitjacket
            |therapy|untersucht|entmündigt|unter betreuung|ins heim|ins altersheim|in
            die anstalt|sedated|medicated|auf gugging)
        (?:klinischer|psychiatrischer|pathologischer|medizinischer|hoffnungsloser)
            (?:\w+ )?(?:fall|befund|notfall)|clinical case
        (?:größenwahn|verfolgungswahn|realitätsverlust|paranoia|narzissmus
            |wahnvorstellungen|persönlichkeitsstörung|verfolgungswahn
            |minderwertigkeitskomplex\w*|profilneurose|alzheimer|demenz|altersdemenz
            |altersstarrsinn|delusions|dementia|psychose|schizophrenie|midlife-?crisis
            |wahnhaft) <3> (?:leidet|leiden|leidest|lässt grüßen|klar|eindeutig|fall|pur
            |schreitet|setzt ein|kicking in|setting in|vom feinsten|schlägt|macht sich)
        (?:leidet|leiden|leidest|suffers?|suffering) <4> (?:größenwahn|verfolgungswahn
            |realitätsverlust|paranoia|narzissmus|wahnvorstellungen
            |persönlichkeitsstörung|minderwertigkeits\w*|profilneurose|alzheimer|demenz
            |altersstarrsinn|delusions|dementia|schizophrenie|hirnerweichung
            |gehirnerweichung|gedächtnisschwund|wahn)
        (?:für|bei|such) (?:opas|omas|greise|alte leute|alte säcke|tattergreise|rentner
            |boomer|grufties|alte männer|mummelgreise) wie (?:dich|dir|sie|ihnen|euch
            |ihn|den)
        (?:opa|oma|opi|omi|alter mann|alter sack|opilein|großväterchen|gramps|grandpa
            |grandma|old man|boomer|old timer|alterchen|uropa|gruftie|mummelgreis
            |methusalem)[,!.]? <2> (?:erzählt|vom krieg|geh|gehen|ab ins|mach|schlaf|go
            |nimm|hast|lass|zeit|leg|ruh|trink|take|get|time|back|your|deine|im internet
            |ist wieder|versteht|kapier\w*|das internet|log)
        (?:check|untersuchen lassen),? (?:grandpa|opa|oma|alter)
        get (?:your|his|her) (?:eyes|head|ears|brain|hearing) (?:checked|examined
            |tested)
        (?:opa|oma|boomer|grandpa) (?:erzählt|wieder|hat|is|ist) <4> (?:krieg|neuland
            |internet|wlan|passwort|zettel|wieder|lost|confused|verwirrt)
        (?:sieht|schaut|siehst|schaust|looks?|sehen|gsehsch|gseht|seht|aussehen) <5>
            (?:aus )?(?:wie|like|als) <5> (?:eule|vogelscheuche|leiche|walross|wurst
            |knackwurst|wasserleiche|kartoffel|kröte|frosch|igel|schwein|ferkel|mops
            |dackel|geier|obdachloser|penner|zombie|pudel|hamster|hamsterbacken|unfall
            |autounfall|schießbude\w*|sack|kartoffelsack|pellwurst|presswurst|tonne
            |zirkus\w*|clown|vampir|mumie|untoter|axolotl|nacktmull|toad|pig|corpse
            |sausage|potato|scarecrow|clown|ghoul|goblin|owl|walrus|hobo|troll|gollum
            |hobbit|shrek|quasimodo|knödel|stockfisch|esel|pferd|kamel|horse|muppet)(?:
            <3> (?:auf entzug|aus|gerade|mit|in|im|nach|von|auf|überfahren\w*)| ?[.!?,]
            |$)
        (?:mit|bei) (?:der|dem|so einer|so einem|dieser|diesem|seiner|ihrer|deiner|such
            a|that|der|dera) (?:\w+ )?(?:frisur|haarpracht|brille|bart|nase|wampe|figur
            |plauze|glatze|zähnen?|gebiss|gesicht|stimme|haut|doppelkinn|outfit|ohren
            |hair|haircut|face|nose|teeth|voice|glasses|visage|piepsstimme|matte
            |fistelstimme|bierbauch) <6> (?:sieht|würde|sollte|kann|könnte|traut|nicht
            vor|vor die kamera|ins fernsehen|unter|radio|podcast|kinder|should|would|zum
            fürchten|no wonder|erschreck\w*|lieber|looks|nimmt)
        (?:nur|besser|lieber|bitte|eher|a face|gesicht) (?:\w+ )?(?:für|fürs|for|im)
            (?:das )?(?:radio|podcast)
        (?:friseur|friseurbesuch|frisör|coiffeur|fitnessstudio|diät|dusche|barber|gym
            |diet|deo) <3> (?:leisten|täte (?:dir|ihm|ihr|ihnen)|würde (?:dir|ihm|ihr
            |ihnen)|nicht schaden|nötig|vertragen|would help|krank)
        (?:alte|alter|alten|senile|senilen|vertrottelte|verkalkte|verkalkten|graue
            |ergraute|vergreiste|old|senile|ancient) <1> (?:knacker|säcke|sack|männer
            |herren|leute|weiber|schachteln|schachtel|herrschaften|generation|fossilien
            |fossile|dinosaurier|boomer|boomers|farts|geezers|dudes|men|knackern|daddler
            |grantler) <5> (?:kapier\w*|versteh\w*|begreif\w*|check\w*|raff\w*
            |überfordert|neuland|nichts|nicht|nie|can'?t|don'?t|never|aussterben|sterben
            |unter sich|wieder|sollten|schnallen|blockier\w*)
        (?:ok|okay),? boomer
        (?:zeit|reif|ab|time) (?:für|ins|für das|fürs|for|to) <2> (?:altersheim|heim
            |pflegeheim|rollator|seniorenheim|ruhestand|retirement|retire|nursing home
            |rente|gnadenhof|friedhof)
        (?:deine|ihre|eure|seine|your|his) (?:\w+ )?(?:demenz|alzheimer\w*|senilität
            |altersstarrsinn|paranoia|psychose|verkalkung|wahnvorstellungen|dementia)
            <3> (?:schreitet|nimmt|macht|wird|lässt|zeigt|is|gets|setzt)
        (?:spricht|redet|schreibt|meldet sich) <3> (?:altersdemenz|demenz
            |altersstarrsinn|alzheimer|verkalkung|senilität|der suff|der alkohol)
        mit (?:diesem|dem|so einem|ihrem|deinem|dieser|der|so einer) (?:gebiss|gesicht
            |hintern|bauch|doppelkinn|zähnen|nase|figur|frisur|glatze|stimme|wampe) <3>
            (?:sollte|würde|könnte|darf|sollten|gehört|kann) <5> (?:nicht|nie|lieber
            |besser|verboten|kamera|fernsehen|lächeln|öffentlichkeit)
        """,
        "thing",
        "self",
        "topic",
    ),
    "mild words": unfair(
        "insult.mild",
        "C1.1",
        r"""
        (?:red|rede|reden sie|redet|quatsch|quatscht|laber|labert|labern sie|schwätz
            |erzähl|erzählt|erzählen sie|verzapf|verzapfen sie|verzähl|schwafel
            |schwafelt|sülz|faselt?|fasel|plapper|brabbel|sabbel|spinn|verbreite
            |verbreiten sie|schreib|schreibt|schreiben sie|talk|stop talking|quit
            talking|blas) (?:\w+ )?(?:(?:doch|hier|bloß|mal|nicht|ned|net|nöd|bitte|uns
            |nur|jetzt) ){0,4}(?:kein\w*|so ein\w*|so n|so an|so en|solche?n?|nicht so
            |solch ein\w*|ka|koan|such|your|this)? ?(?:\w+ )?(?:\w*<drivel>)
        (?:was|wos|wat|welche?n?) <3> (?:laberst|labern|schwafelst|schwafeln|faselst
            |faseln|redest|verzapfst|verzapfen|quatschst|plapperst|sülzt|sabbelst
            |schwätzt|schwätzisch|redst) (?:du|sie|ihr|do|denn|eigentlich)
        (?:du|sie|ihr) (?:laberst|labern|labert|schwafelst|schwafeln|faselst|faseln
            |fantasierst|quasselst|plapperst|sülzt|sülzen|schwurbelst|schwurbelt
            |geiferst|geifern|pöbelst|pöbeln|hetzt|lügst|lügen wie)
        (?:du|sie|ihr|er|der|die) (?:redest|reden|redet|redst|schreibst|schreiben
            |schreibt|erzählst|erzählen|erzählt|verzapfst|verzapfen|verzapft|postest
            |gibst|geben|tippst|produzierst|sonderst) <4> (?:\w*<drivel>|unsinn zusammen
            |unsinn und|lauter unsinn|nur unsinn|ständig unsinn)
        (?:du|sie|ihr) <2> (?:nervst|nervt|nerven|kotzt mich|kotzen mich|gehst mir|gehen
            mir|gehst uns|gehen uns)(?: (?:einfach|nur|nur noch|gewaltig|tierisch|alle
            |auf den|auf die|auf den sack|am arsch|so|an)| ?[.!]|$)
        (?:was|wer) (?:bist|sind|seid|bisch) (?:du|sie|ihr)
            (?:denn |eigentlich |überhaupt |do ){1,3}(?:für|von|wer) <1> (?:einer|eine
            |ein|vogel|clown|komiker|typ|held|experte|spezialist|spaßvogel|kasper|figur
            |heini)
        (?:full of (?:shit|crap|it)|talking (?:shit|crap|out of your|nonsense)|talk out
            of (?:your|his) (?:ass|arse)|you'?re so full|spare me your)
        (?:sad|pathetic|lame|weak|armselig\w*|traurig\w*|erbärmlich\w*|jämmerlich\w*
            |peinlich\w*) (?:\w+ )?(?:excuse for|attempt at|little man|vorstellung von
            |auftritt von|gestalt|figur|charakter|haufen von|kreatur)
        (?:halt|halten|halts|halt's) <2> (?:den|die|deine?n?|ihren|dei|doch den|mal den
            |bitte den) (?:mund|rand|klappe|schnabel|ball flach|babbel|goscherl|luft an)
        """,
        "friendly",
        "self",
    ),
}
