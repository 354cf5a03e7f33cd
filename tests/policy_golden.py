"""Bad policies, each with the message it must bring: what stands, what replaces it."""

from tests.policy_folder import SMALL

GOLDEN = [
    (
        "hold: {from",
        "hodl: {from",
        ["1:1: missing key 'hold'", "13:1: unknown key 'hodl'; did you mean 'hold'?"],
    ),
    (
        "switches: {when_unscored: flag}",
        "switches: {when_unscored: reject}",
        ["27:27: unknown effect 'reject'; known are allow, flag, block"],
    ),
    (
        "severity: S2,",
        "severity: S5,",
        ["12:45: unknown severity 'S5'; known are S0, S1, S2, S3, S4"],
    ),
    (
        'version: "1"',
        "version: 1.0",
        ["2:10: expected text, found float 1.0; put it in quotes"],
    ),
    ("id: small", "id:", ["1:4: expected text, found nothing"]),
    ("id: small", "id: ' '", ["1:5: expected text, found only blanks"]),
    (
        "flag: 0.5, block: 0.9",
        "flag: 0.5, block: 1.9",
        ["12:67: expected a number from 0 to 1, found '1.9'"],
    ),
    (
        "flag: 0.5, block: 0.9",
        "flag: 0.95, block: 0.9",
        ["12:55: 'flag' 0.95 lies above 'block' 0.9"],
    ),
    (
        "label: insult",
        "label: toxic",
        ["12:66: label 'toxic' means no clause and can only flag"],
    ),
    (
        "label: insult",
        "label: isnult",
        ["12:13: unknown label 'isnult'; did you mean 'insult'?"],
    ),
    (
        "max_hours: 48",
        "max_hours: 2.5",
        ["13:55: expected a whole number, found '2.5'"],
    ),
    (
        "allowed_text: P30D",
        "allowed_text: 30 days",
        [
            "26:27: expected a duration such as P7D or PT24H, found '30 days'; "
            "did you mean 'P30D'?"
        ],
    ),
    (
        "bundle_until_informed: true",
        "bundle_until_informed: yes",
        ["19:26: expected true or false, found 'yes'"],
    ),
    (
        "clauses: [C1.1], max",
        "clauses: [C1.9], max",
        ["13:37: unknown clause 'C1.9'; did you mean 'C1.2'?"],
    ),
    (
        "clause: C1.1",
        "clause: C8.1",
        ["12:29: unknown clause 'C8.1'; did you mean 'C1.1'?"],
    ),
    (
        "requires: [warn]",
        "requires: [wran]",
        ["23:78: unknown step 'wran'; did you mean 'warn'?"],
    ),
    (
        "straight_to_last: [C1.1]",
        "straight_to_last: [C2]",
        ["25:22: unknown clause 'C2'; did you mean 'C1.2'?"],
    ),
    (
        "escalate: [dsa-18]",
        "escalate: [dsa18]",
        ["9:65: unknown escalation 'dsa18'; did you mean 'dsa-18'?"],
    ),
    (
        "code: C1.2",
        "code: C1.1",
        ["10:16: clause 'C1.1' is defined twice; first in line 9"],
    ),
    ("code: C1.2", "code: C2.2", ["9:7: clause 'C2.2' does not belong to 'C1'"]),
    (
        "code: C1.2",
        "code: C12",
        ["10:16: 'C12' is no clause; expected a form like 'C1.2'"],
    ),
    ("  drop_below: 0.25\n", "", ["15:3: missing key 'drop_below'"]),
    (
        "S4: 6}",
        "S5: 6}",
        [
            "15:11: missing key 'S4'",
            "15:33: unknown key 'S5'; known are S1, S2, S3, S4",
        ],
    ),
    (
        "points: 3, dur",
        "points: 0, dur",
        ["22:5: step 'd1' asks fewer points than 'warn'"],
    ),
    ("duration: P1D, ", "", ["23:32: a suspension for a time needs a 'duration'"]),
    (
        "approvals_required: 2",
        "duration: P1D",
        [
            "24:34: a permanent suspension needs 'approvals_required'",
            "24:76: a permanent suspension has no 'duration'",
        ],
    ),
    (
        ", approvals_required: 2",
        "",
        ["24:34: a permanent suspension needs 'approvals_required'"],
    ),
    (
        "points: 9,",
        "points: 9, or_severity: S3,",
        ["24:79: 'or_severity' replaces 'min_share', which is missing"],
    ),
    (
        "decisions: P730D",
        "decisions: P7D",
        [
            "26:27: 'allowed_text' outlives 'decisions'",
            "26:50: 'restricted_text' outlives 'decisions'",
        ],
    ),
    ("labels:", "id: other\nlabels:", ["11:1: key 'id' stands twice; first in line 1"]),
    (
        "id: small",
        "id: &a small",
        ["1:5: anchors and aliases are not allowed, found 'a'"],
    ),
    (
        "id: small",
        "id: !!str small",
        ["1:5: tags are not allowed, found 'tag:yaml.org,2002:str'"],
    ),
    ("id: small", "id: [a", ["2:8: not valid YAML: did not find expected ',' or ']'"]),
    ("id: small", "id: " + "[" * 30 + "]" * 30, ["1:24: nested deeper than 20 levels"]),
    (
        "flag: 0.5,",
        "flag: 0.5, points: 2,",
        ["12:3: 'C1.1' counts no 'points' of 'insult'"],
    ),
    (
        "    clauses:\n",
        "    combine: points\n    clauses:\n",
        ["13:3: label 'insult' needs 'points' under 'C1.1'"],
    ),
    (SMALL, "# nothing\n", ["1:1: the file is empty"]),
    (SMALL, "- a list\n", ["1:1: expected a mapping, found a list"]),
    (
        "hold: {",
        "lists: [insult]\nhold: {",
        ["13:9: unknown list 'insult'; none is defined"],
    ),
    (
        "when_unscored: flag",
        "when_unscored: flag, own_hosts: [https://news.example]",
        [
            "27:45: 'https://news.example' is no host; "
            "expected a form like 'news.example'"
        ],
    ),
]
