"""Letters of other scripts that pass for Latin ones at a glance; our own choice."""

_PAIRS = (
    # Greek
    "αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP"
    " ΤT ΥY ΧX"
    # Cyrillic
    " аa еe оo рp сc хx уy іi јj ѕs ԁd һh ӏl вb кk мm нh тt пn иu ԛq ԝw үy ԍg гr"
    " АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX"
    # Armenian
    " աw եe հh ոn սu ցg օo ղn"
    # Latin relatives without a decomposition
    " ıi łl øo đd ħh ŧt ɑa ɡg ɩi ɪi ʀr ʙb ʟl ɴn ʜh ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv"
    " ᴡw ᴢz ꜱs ʏy ẞß ɢg ꜰf"
    # signs
    " ∂d ∑s ℓl ¢c £l ×x"
)

LOOKALIKES = {pair[0]: pair[1:].lower() for pair in _PAIRS.split()}
LOOKALIKES |= {chr(0x1F130 + i): chr(0x61 + i) for i in range(26)}  # squared
LOOKALIKES |= {chr(0x1F150 + i): chr(0x61 + i) for i in range(26)}  # negative circled
LOOKALIKES |= {chr(0x1F170 + i): chr(0x61 + i) for i in range(26)}  # negative squared
LOOKALIKES |= {chr(0x1F1E6 + i): chr(0x61 + i) for i in range(26)}  # flags' letters
"""Look-alike character → Latin letters in lower case."""
