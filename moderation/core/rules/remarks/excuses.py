"""What a comment may say besides that takes the edge off a remark."""

from moderation.core.phrases import Phrasebook
from moderation.core.rules.remarks.classes import CLASSES
from moderation.core.rules.remarks.kinds import unwrapped

_PHRASES = {
    "self": r"""
        (?:ich|wir|i|we) (?:bin|hab|habe|haben|hatte|hatten|war|sind|waren|muss|dachte
            |gebe zu|am|was|have|had) <4> (?:selbst|selber|auch|zugegeben|ehrlich|leider
            |too|myself)
        (?:mir|mich|uns|ich|wir) (?:geht|ging|gings|selbst|selber)
        gebe (?:ich )?zu|zugegeben|mea culpa|asche auf mein|schande über mich
    """,
    "sourced": r"""
        laut (?:\w+ ){0,3}(?:urteil\w*|gericht\w*|anklage\w*|bericht\w*|spiegel|studie
            |staatsanwalt\w*|angaben|medien\w*|polizei|zeitung|protokoll\w*|\w*register)
        (?:staatsanwaltschaft|landgericht|amtsgericht|oberlandesgericht|bundesgericht\w*
            |rechnungshof|ermittlungen|ermittelt|verurteilt wegen|rechtskräftig|anklage
            |angeklagt|freigesprochen|prozess|urteil\w*|bußgeld|aktenzeichen|prüfbericht
            |untersuchungsausschuss|according to|court|convicted (?:of|by|in|for)
            |prosecutors?|indicted|zufolge)
        (?:siehe|quelle:?|nachzulesen|https?|belege? hier|link dazu)
        (?:film|filme|roman|romane|krimi|serie|folge|buch|spiel|novel|movie|hauptfigur)
        (?:anzeige erstattet|habe ich angezeigt|habe die rechnung)
    """,
    "anchored": r"""
        (?:siehe|das zeigt|wie man (?:an|in|bei)|das sieht man (?:an|in|bei)|belegt|in §
            |nämlich|denn er|denn sie|weil (?:er|sie|der|die)|in absatz|auf seite|in
            kapitel|verwechselt|https?|because|table|figure)
    """,
    "fiction": r"""
        (?:spiel|spiele|game|games|gamer|film|filme|kino|serie|doom|level|horror\w*
            |splatter\w*|usk|fsk|roman|romane|buch|krimi|movie|novel|gemälde|kunstwerk
            |boss|bossgegner|endgegner|zombie\w*|demons?|dämonen?|shooter|npc|engine
            |unreal|konsole|gameplay|patch|mod|fiktiv\w*|schauspieler\w*|mario|minecraft
            |simulation|crashtest|dummy|dummies|roboter\w*)
    """,
    "grief": r"""
        (?:beileid|mein mitgefühl|mitgefühl|traurig|tragisch|schrecklich|furchtbar
            |entsetzlich|erschütternd|schlimm|pietätlos|respektlos|widerlich
            |geschmacklos|menschenverachtend|ekelhaft|fassungslos|trauer|trauern|rip
            |condolences|terrible|awful|horrible|sickening|tragic|heartbreaking
            |disgusting|warnung|triggerwarnung|unerträglich)
    """,
    "thing": r"""
        (?:akku|server|router|drucker|prozess|dienst|dienste|kernel|app|programm
            |software|update|gerät|handy|rechner|windows|browser|festplatte|platte
            |battery|device|process|service|driver|treiber|pixel|container|job|thread
            |script|skript|lüfter|datenbank|feature|projekt|protokoll|standard|interface
            |menü|produkt|marke|plattform|firma|konzern|bug|code)
    """,
    "spared": r"""
        geht <2> (?:zu weit|gar nicht)|inakzeptabel|menschenverachtend\w*|abscheulich\w*
            |unwürdig\w*|unacceptable|disgusting
        (?:wünsch\w*|hoffe|gönn\w*|wish\w*|hope) <3> (?:nicht|niemand\w*|keinem|keiner
            |not|nobody|no one|n't)
        (?:niemandem|keinem|keinem menschen|no one|nobody|nicht einmal|nicht mal) <5>
            (?:wünsch\w*|gönn\w*|wish\w*|verdient|deserves)
        (?:don'?t|not|never|wouldn'?t) <1> (?:wish|hope)
    """,
    "faith": r"""
        (?:prophet\w*|mohammed|muhammad|allah|jesus|papst|bibel|koran|kirche|priester
            |pfarrer|bischof|imam)
    """,
    "friendly": r"""
        (?:danke|dank|vielen dank|respekt|super|klasse|glückwunsch|gratuliere|toll|hut
            ab|chapeau|gern geschehen|bitte schön|thanks|thank you|cheers|congrats|well
            done|nice work|gute idee|liebe grüße|viele grüße|viel erfolg|lg|willkommen
            |kann ich helfen|hilft dir|hoffe das hilft|hope that helps|gute besserung
            |alles gute|wunderschön\w*|hammer|mutig|lieb dich|love you|liebe (?:dich
            |euch)|mag (?:dich|euch)|cool|hübsch\w*)
    """,
    "topic": r"""
        (?:studie|debatte|gesetz|gesetzentwurf|filter|jugendschutz|altersprüfung
            |datenschutz|aufklärung|forschung|diskriminier\w*|sexis\w*|vorurteil\w*
            |klischee\w*|stereotyp\w*|beleidig\w*|pauschal\w*|verallgemeiner\w*
            |generalis\w*|behaupte\w*|unterstell\w*|vorgeworfen|vorwurf|angeblich)
    """,
}
EXCUSES = Phrasebook({n: unwrapped(p) for n, p in _PHRASES.items()}, CLASSES)
