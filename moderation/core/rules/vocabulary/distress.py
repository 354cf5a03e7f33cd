"""People in danger from themselves."""

from collections.abc import Mapping

DISTRESS: Mapping[str, str] = {
    "leap": "springe spring_ich ich_spring jumping jump_off",
    "swim": r"wasser bungee see baden fallschirm schwimm\w* sommer fluss wassersprung",
    "handy": """
        liegen liegt bereit bereitgelegt gekauft besorgt gesammelt gehortet
        neben_mir vor_mir in_der_hand in_der_schublade hier_liegen have_them
        have_enough next_to_me collected saved_up bought
    """,
    "standing": """
        stehe_ich ich_stehe sitze_ich ich_sitze ich_gehe gehe_ich geschrieben
        wrote written i_am_standing standing_on
    """,
    "ending": r"""
        danke verzeih\w* vergeb\w* sinn kraft ertrag\w* aushalt\w*
        kann_nicht_mehr nicht_mehr lieb\w* vermiss\w* endlich_ruhe schmerz\w*
        für_immer thank sorry pain anymore any_more tired love ruhe tut_mir_leid
        hab_euch einzigen geredet
    """,
    "appeal": r"""
        kann_(?:da|mal|bitte|hier|ihm|ihr|jemand)\w* hilf helfen helft hilfe
        kümmer\w* bitte moderation moderator\w* redaktion melden meldet notruf
        polizei anrufen notfall dringend help please reach_out call do_something
        moderators? admins? was_tun tun wohin_kann_ich an_wen wohin_soll_ich
    """,
    "concern": r"""
        sorgen? mache_mir besorgt angst_um ernst ernsthaft beunruhig\w* worried
        concern\w* scared_for afraid
    """,
}
