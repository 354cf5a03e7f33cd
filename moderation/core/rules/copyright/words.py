"""Phrases that come with other people's texts, and those that excuse them.

`EXCUSES` are looked for only where one of `BOOK`, a copy or verses were found.
"""

from moderation.core.phrases import Phrasebook

BOOK = Phrasebook(
    {
        "announced": r"""
        hier (?:ist |kommt )?(?:mal )?(?:der|das|die) <2> (?:artikel|text|beitrag
            |wortlaut|bericht|volltext|interview) <3> (?:für alle|ohne abo|ohne paywall
            |komplett|im wortlaut|zum nachlesen|in voller länge)
        für alle <2> (?:ohne abo~|ohne zugang|die kein abo~|die keinen zugang)
        für nicht-?abonnenten|hinter der paywall <3> hier
        (?:kopiert|kopiere|herauskopiert|eingefügt|reinkopiert|copy-?paste
            |copypasta) <3> (?:aus|von|hier rein|vom)
        im volltext|der volltext
        (?:hier|anbei) <2> (?:ganze|komplette|vollständige) (?:artikel|text|bericht
            |beitrag)
        der (?:ganze|komplette|vollständige) (?:artikel|text|bericht|beitrag):
        hier (?:ist |kommt )?der <1> (?:text|artikel|beitrag) (?:aus|vom|von|der|des)
        (?:weil|da) <4> kein abo~
        (?:kopie|abschrift|abgetippt) (?:aus|von) <2> (?:\w*zeitung|\w*blatt|\w*anzeiger
            |\w*nachrichten|\w*magazin|\w*kurier|\w*post)
        full (?:text|article) (?:below|here|for)
        here(?:'s| is) the (?:full|whole|entire|complete) (?:article|text|story)
        copied from|for (?:those|everyone) without (?:a )?subscription
        """,
        "lyrics": r"""
        der (?:ganze |komplette |vollständige )?(?:songtext|liedtext)
        (?:ganze|komplette|vollständige) (?:text|songtext|liedtext|gedicht)~? <2> von
        songtext:|lyrics:?|liedtext|das (?:ganze|komplette|vollständige) gedicht
        (?:alle|sämtliche) strophen|(?:ganzer|ganzes|kompletter|komplettes|vollständiger
            |vollständiges) (?:song|songtext|lied|liedtext|gedicht|text)
        (?:full|whole|complete|all the) (?:lyrics|song|poem)
        hier das <1> (?:lied|gedicht)
        refrain:|strophe \d|\[(?:verse|chorus|refrain|strophe)
        """,
        "mirror": """
        ohne (?:paywall|bezahlschranke|abo)|paywall (?:umgehen|weg|knacken)
        bezahlschranke (?:umgehen|weg)
        (?:um|an) (?:die|der) (?:paywall|bezahlschranke) <2> (?:herum|vorbei|umgehen)
        (?:without|bypass|no|around the) paywall|paywall-?free
        kostenlos (?:lesen|statt plus)
        ohne (?:bezahl)?schranke|wer kein abo~|alle (?:plus-?|bezahl)artikel
        wer nicht (?:zahlen|bezahlen) <1> (?:mag|will|möchte|kann)
        plus-?artikel~ <4> (?:davor|davorsetzen|einfügen)
        (?:url|adresse|link) <6> (?:einfügen|davorsetzen|eingeben|reinkopieren)
        bezahlartikel <4> (?:frei|lesen|umsonst)|lest <3> (?:gratis|umsonst|kostenlos)
        read <3> (?:for free|without paying|without subscription)|skip the paywall
        paywall <4> (?:einfügen|umgehen|aushebeln|weg)|den ganzen text umsonst
        plus-artikel <3> (?:frei|kostenlos|gratis|umsonst)|unlocked article|12ft
        gratis <2> (?:lesen|lesbar)
        frei (?:lesbar|zugänglich) <3> (?:kopie|spiegel|mirror)
        (?:kopie|spiegelung|mirror) <4> (?:artikel|hefts?|text|buch)
        """,
        "archive": """
        archiv-?link|archivversion|archivierte? (?:version|fassung|kopie)
        (?:falls|bevor|wenn) <4> (?:verschwindet|gelöscht wird|offline geht
            |depubliziert)
        archive[d]? (?:link|version|copy)|gesichert unter
        """,
        "pirated": r"""
        (?:pdf|scan|e-?book|epub|heft|ausgabe|buch|hörbuch|film|album|norm
            |kurs) <6> (?:auf|in|bei|über|von) (?:meine[rm]|mein) (?:\w+-)?(?:mega
            |dropbox|drive|onedrive|cloud|nextcloud|server|nas|account|webspace|ftp
            |telegram)~
        (?:pdf|scan|scans|e-?book|epub|heft|hefte|ausgabe|buch|film
            |norm) <5> (?:hochgeladen|zum download|zum runterladen|als torrent
            |per torrent|gezippt|auf mega|bei mega|schicke? ich
            |kann ich (?:euch |dir )?schicken|gerne per (?:pn|mail))
        (?:uploaded|download) <3> (?:the )?(?:full )?(?:pdf|scan|ebook|magazine
            |book) <3> (?:mega|drive|dropbox|here|torrent)
        (?:pdf|e-?book|scan|scans|magazine|issue|book) <8> (?:in|on) my (?:drive|cloud
            |dropbox|server|mega|telegram|google drive)
        (?:pdf|e-?book|epub|scan|scans|heft|ausgabe|buch|hörbuch|film
            |norm) <6> bei mir (?:in|auf) <1> (?:cloud|server|nas|platte|dropbox|drive)
        (?:pdf|e-?book|epub|scan|scans|heft|hefte|ausgabe|buch
            |hörbuch) <8> link <2> (?:auf|per|via) (?:nachfrage|anfrage|pn|mail|dm)
        (?:buch|heft|ausgabe|zeitschrift|norm|hörbuch|lehrbuch) als (?:scan|pdf|epub
            |mp3) <4> (?:pn|dm|wer will|wer möchte|mail|melden)
        (?:pdf|ebook|scan) <5> (?:my|on) (?:mega|drive|dropbox|google drive)|libgen
        z-library|sci-hub link
        """,
        "reworded": """
        (?:durch|mit|per) <2> (?:den übersetzer|deepl|google translate
            |google übersetzer) <2> (?:gejagt|übersetzt|gezogen|geschickt)
        absatz für absatz
        satz für satz <3> (?:übersetzt|umformuliert|mit anderen worten)
        (?:komplett|ganz|vollständig) übersetzt
        übersetzung des (?:ganzen |kompletten )?artikels
        translated the (?:whole|entire|full) article
        """,
        "leak": r"""
        (?:mail|e-mail|nachricht|antwort|chat~|brief|schreiben
            |ticket) <4> im (?:wortlaut|original)
        (?:hier|anbei) <2> (?:mail|e-mail|nachricht|chat~|brief) <3> (?:vom|von|der|des)
        (?:aus|hier|auszug) <3> internen? (?:slack|mail~|chat~|memo|dokument~|wiki
            |rundschreiben|protokoll~|präsentation~)
        internal (?:memo|email|slack|document)s?
        (?:geleakte[rns]?|leaked|durchgestochene[rn]?) <1> (?:quelltext|quellcode|code
            |source|mail~|dokument~|document~|emails?|interna)
        (?:quelltext|quellcode|source code) <4> (?:geleakt|leak|leaked)
        (?:din|iso|iec|vde|en)[- ]?(?:norm|en|iso|vde)? ?\d{2,6}\S* <6> (?:komplett
            |vollständig|im wortlaut|volltext|ganz|in voller länge)
        (?:komplette|vollständige|ganze) (?:din-?)?norm
        (?:komplette|ganze|vollständige) (?:mail~|chatverlauf|schriftverkehr
            |briefwechsel|sendungsverfolgung|akte)
        chatverlauf:?
        (?:aus|hier) <2> vertraulich~ <1> (?:gutachten|bericht|papier|dokument|schreiben
            |protokoll|mail|vertrag|unterlagen)
        confidential (?:report|memo|document|email|contract)
        <private> <9> <verbatim>
        <verbatim> <6> <private>
        """,
        "excerpt": r"""
        (?:lesenswert~|interessant~|schön~|spannend~|toll~|gut~|wichtig~|bemerkenswert~
            |kurzer|längerer) (?:auszug|ausschnitt|abschnitt|absatz|passage|textstelle)~
        (?:auszug|ausschnitt|leseprobe|passage) (?:aus|von) <5> \w+:
        (?:interesting|great|worthwhile|nice) (?:excerpt|passage|paragraph|section)
        """,
        "mark.agency": r"(?:\(|/|, ?)(?:dpa|afp|apa|sda|epd|kna|sid|reuters)\b",
        "mark.rights": r"""
            alle rechte vorbehalten|all rights reserved|nachdruck (?:verboten|nur)
        """,
        "mark.sign": r"©|\(c\) (?:19|20)\d\d",
        "mark.reading": r"lesezeit|min(?:ute)? read",
        "mark.also": r"""
            lesen sie auch|mehr zum thema|jetzt (?:abonnieren|weiterlesen)
            kommentare \(\d+\)|artikel drucken|read also|related articles
        """,
        "mark.photo": r"^(?:bild|foto|photo): ?\w|\((?:foto|bild): \w",
        "mark.updated": r"(?:aktualisiert|veröffentlicht) am \d",
    },
    {
        "private": """
        mail mails e-mail e-mails brief nachricht nachrichten chat chats chatverlauf
        teams-gruppe teams-kanal slack-kanal whatsapp-gruppe rundmail rundschreiben memo
        protokoll schreiben sms ticket antwort_vom_support support-antwort intern
        interne internes interner internen dm email letter message messages memo
        geschrieben_hat geantwortet_hat geschickt_hat rumgeschickt verschickt_hat
        norm din-norm iso-norm din_\\d+ norm_\\d+ gutachten handbuch
        """,
        "verbatim": """
        wort_für_wort ungekürzt vollen_wortlaut genauen_wortlaut im_wortlaut 1:1
        eins_zu_eins abgetippt abgeschrieben unzensiert komplett_abgetippt
        vollständig_abgetippt verbatim word_for_word unabridged in_full im_original
        """,
    },
)

EXCUSES = Phrasebook(
    {
        "official": r"""
        §|bgbl|randnummer|rn\.|aktenzeichen|az\.|ecli|urteil~|beschluss~|gesetzestext
        verordnung~|amtsblatt|pressemitteilung~|rfc \d+|bundesgesetzblatt|paragraf~
        paragraph~|artikel \d+ gg|dsgvo|richtlinie \d+
        """,
        "licensed": """
        cc[- ]by~|creative commons|gfdl|gpl|mit-lizenz|apache-lizenz|bsd-lizenz|lizenz
        gemeinfrei|public domain|permission is hereby granted
        mit (?:freundlicher )?genehmigung|with permission|man-?page|readme
        """,
        "own_words": """
        in (?:meinen|eigenen) worten|mit (?:meinen|eigenen) worten
        ich fasse <4> zusammen|kurzfassung|zusammengefasst
        mein(?:e|en)? (?:haiku|gedicht|eigener|eigenes|song|limerick|vers~|reim)
        selbst (?:geschrieben|gedichtet|verfasst|übersetzt)
        von mir (?:geschrieben|gedichtet|verfasst)|frei nach
        my own (?:words|poem|summary)|in my words|sinngemäß
        """,
    }
)
