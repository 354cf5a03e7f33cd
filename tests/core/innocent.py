"""Our own words and sentences in which nothing is hidden, whatever a hasty eye sees."""

_WORDS = """
Assistent Assistenz Assessment Assoziation Assel Associate Klasse Klassik Klassenraum
Masse Massage Masseur Massiv Passage Passagier Passat Passwort Passierschein Kasse
Kassette Kassierer Tasse Terrasse Gasse Wasser Wasserkocher Fassade Fassung Fass Bass
Bassist Ambassador Embassy Kompass Analyse Analytik Analogie Kanal Banalität Annalen
Finale Signal Terminal Diagonale Journal Titel Titelbild Titan Stativ Petition
Institut Substitut Konstitution Partitur Appetit Entität Identität Quantität Dickicht
Dickdarm Dickmilch Verdickung Benedikt Prädikat Indikator Cockpit Cocktail Hitchcock
Kokon Shiitake Schiff Schieber Schiene Schere Scheitel Scheibe Scheinwerfer
Scheinwiderstand Scheibenwischer Marschall Marsch Barsch Barschaft Warschau Archiv
Archäologie Arche Arsenal Arsen Parser Kirsche Uhrwerk Behörde Hurrikan Natur Kultur
Struktur Nutzung Nutzlast Nutzer Minute Konnotation Putenbrust Computer Disput
Reputation Amputation Schwanzflosse Schwanzlurch Rattenschwanz Fuchsschwanz Schwan
Sparschwein Meerschweinchen Schweinfurt Schweinebraten Stachelschwein Schweinswal
Sauna Sauce Sauerstoff Sauerteig Saugnapf Saurier Saum Sauberkeit Nassau Passau
Affenbrotbaum Kaffee Giraffe Karaffe Waffel Staffel Raffinerie Schaffner Affinität
Diesel Wiesel Kiesel Eselsohr Kreisel Kuhle Kuhmilch Gänseblümchen Ziegel Zickzack
Zicklein Hundert Hundehütte Hundertwasser Schäferhund Huhn Hühnerbrühe Rattan Krawatte
Marathon Ratifizierung Bartgeier Warteschlange Schlangenlinie Schmarotzerpflanze
Parasitologie Zeckenschutzimpfung Schnittlauch Knoblauch Lappland Putzlappen
Überlappung Glühbirne Nasenspray Orgelpfeife Pfeifenreiniger Horstmann Adlerhorst
Wurstsalat Bratwurst Spinnerei Idiom Idiolekt Trottoir Galopp Pappel Opferstock
Brandopfer Nazareth Mongolei Spastik Krüppelwalmdach Negierung Nigeria Regen
Regenschirm Montenegro Zigarre Zigarillo Wichtel Nachricht Zwickmühle Fagott Sarkophag
Homogenität Homonym Homöopathie Therapeut Trapez Skizze Kotelett Schokotorte Kotflügel
Pistole Mississippi Narzisse Kakadu Schimmel Getümmel Eierlikör Leier Feier Sackgasse
Rucksack Sackbahnhof Dudelsack Packung Gepäck Bruttogehalt Brutkasten Hexadezimalzahl
Hexenhaus Hexameter Druckkopf Dussmann Schwulst Schwüle Schwächung Wahnsinn Irrtum
Irrgarten Blödsinn Nullpunkt Nullstelle Vollkornbrot Vollmond Arschbombe Mistkäfer
Mistgabel Misteln Drecksarbeit Scheibenkleister Kacheln Pisten Möse Mösler Schlamm
Schlampigkeit Flitter Schüssel Schaffen Karren Hörst Vögel Dübel Lines Pollack Möhren
Pfeiffer Spasst Schäfer
Würste Schreibung
"""
WORDS = tuple(_WORDS.split())
CARRIERS = (
    "Du {}!",
    "Du bist so ein {}, wirklich.",
    "Hast du {} schon einmal nachgeschlagen?",
    "Ihr mit eurem {} immer.",
)
"""Sentences that meet a person with each of the words."""

SENTENCES = tuple(
    """
kill -9 1234 beendet den Prozess sofort, kill -15 fragt ihn vorher.
Mit chmod 755 start.sh läuft das Skript wieder.
Der Hash lautet 3e5f7a9b1c0d4e8fa2b6, bitte vergleichen.
sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
Die Adresse 0xDEADBEEF steht in jedem Speicherabbild.
0xB00B15 war wohl der Scherz eines Entwicklers.
Meine RTX4090 zieht 450 W, die GTX1080Ti kam mit 250 W aus.
Der Ryzen 7 5800X3D ist bei 4K kaum langsamer als der i9-13900K.
Ein Core i5-8265U reicht für LibreOffice 7.6.4 völlig.
Auf dem ESP32-S3 läuft MicroPython v1.22.0 ohne Murren.
Wer noch Python 2.7.18 nutzt, sollte auf 3.12 umsteigen.
Seit Kernel 6.1.0-18-amd64 geht das WLAN nicht mehr.
Firefox 115.6.0esr zeigt die Seite falsch, Chrome 120 nicht.
Das Update auf 22H2 dauerte von 12:30 bis 14:05 Uhr.
Um 8.15 Uhr fährt der ICE 1007, um 8.45 Uhr der RE5.
Für 49,99 € wäre mir das zu teuer, für 39,99 € nicht.
Das Kabel kostet 4,99€, der Stecker 2€, zusammen also 6,99€.
1.299,00 EUR für 16 GB RAM und 512 GB SSD?
$5 im Monat oder 50$ im Jahr, beides geht.
Bei 88 °C drosselt der Prozessor, bei 105 °C schaltet er ab.
Der Akku hat 5000 mAh und lädt mit 65 W in 35 min.
2,4 GHz reicht weiter, 5 GHz ist schneller, 6 GHz ist leer.
Die Leitung schafft 250 MBit/s, also rund 30 MB/s.
Der Monitor hat 27", 2560x1440 und 165 Hz.
Ein Stick mit 128GB kostet weniger als einer mit 64GB vor 2 Jahren.
Die Platte meldet 4TB, zeigt aber nur 3,6TiB.
Mein alter 486DX2-66 hatte 8MB RAM und 1MB Grafik.
Der C64 und der Amiga 500 stehen noch im Keller.
Das Galaxy A55 ist kaum besser als das A54 5G.
Das iPhone 13 mini war das letzte kleine, das 15 Pro ist mir zu groß.
Ich warte auf das Pixel 9a, das 8a ist mir zu teuer.
Ein Raspberry Pi 4B mit 4GB genügt als Server.
Im B2B-Geschäft ist SAP S/4HANA der Standard.
Die K8s-Umgebung läuft bei uns auf drei Knoten.
i18n und l10n sind zwei Paar Schuhe, a11y ist ein drittes.
Für die P2P-Verbindung braucht es UDP 51820.
MP3, MP4 und H.264 laufen überall, H.265 und AV1 nicht.
Ein MP3-Player mit 3,5-mm-Klinke, das waren Zeiten.
F1 öffnet die Hilfe, F5 lädt neu, Strg+Alt+F4 schließt.
Mit Strg+C und Strg+V geht das schneller.
Drück Win+R und gib cmd ein.
Die Seite liefert 404, der Server dahinter 502.
RFC 2119 und ISO 8601 sollte man gelesen haben.
Unter https://docs.example.org/v2/api?id=4a55b1&x=1 steht es.
www.example.com/d1ck1cht/index.html ist ein erfundenes Beispiel.
Eine Adresse wie max.m8@example.org ist nur erfunden.
git checkout -b fix/1d10t-proof && git push origin HEAD
Der Commit a55f00d hat das Verhalten geändert.
Nach b1e5c4f lief alles, nach c0ffee1 nicht mehr.
In foo1 steht 5, in foo2 steht 7, in bar3 nichts.
for i in range(10): print(i)
int a = b * c * d; // mal eben schnell
if (x != y && !done || a1 == b2) return;
a|b|c trennt die Spalten, d|e|f die nächsten.
SELECT t1.a, t2.b FROM t1 JOIN t2 ON t1.id = t2.id;
s/foo/bar/g ersetzt alles in der Zeile.
Der reguläre Ausdruck a.*b+c?d{2,4} passt hier nicht.
z.B. geht u.a. auch d.h. mit Leerzeichen, s.o.
Wir haben A, B, C und D verglichen; E fehlt noch.
Variante a) ist billig, b) ist gut, c) ist beides.
Die Gitarre ist auf E A D G H E gestimmt.
A B C D E F G, das Lied kennt jedes Kind.
H e r z l i c h e n Glückwunsch zum Jubiläum!
S O S per Morsecode: drei kurz, drei lang, drei kurz.
U S A und U K haben andere Stecker.
Das Spiel endete 2:1, das davor 0:0 n.V.
Im Schach ist 1. e4 e5 2. Sf3 Sc6 3. Lb5 die Spanische Partie.
Bauer e4, Läufer c4, Dame h5, das Matt auf f7.
Das Wetter am 24.12.: 7°C, Wind 12 km/h, 80 % Luftfeuchte.
Die MAC-Adresse lautet aa:bb:cc:dd:ee:ff.
Die Farbe #aabbcc ist grauer als #a55a55.
IPv6 fe80::1ff:fe23:4567:890a ist nur lokal gültig.
192.168.178.1 ist die Fritzbox, 10.0.0.1 der Switch.
Port 8080 ist belegt, nimm 8443.
UUID 550e8400-e29b-41d4-a716-446655440000 gibt es nur einmal.
Die Seriennummer lautet 5CD1234K8T, die Typnummer 20XW004AGE.
Meine Kundennummer beginnt mit DE04 und endet auf 7b.
IBAN DE02 1203 0000 0000 2020 51 ist die aus dem Beispiel.
Die PIN ist nicht 1234, die PUK schon gar nicht 00000000.
Ein 3D-Drucker mit 0,4-mm-Düse, PLA bei 205 °C.
M3-Schrauben in M4-Löchern halten nicht.
Ein 10k-Widerstand und 100nF, mehr braucht der Reset nicht.
Der NE555 und der LM317T sind älter als ich.
2N3904 und BC547B sind fast dasselbe.
5V, 3V3 und GND, mehr Leitungen hat das Kabel nicht.
USB 3.2 Gen 2x2 versteht keiner mehr.
HDMI 2.1 und DP 1.4a können beide 4K bei 120 Hz.
Wi-Fi 6E und 802.11ax sind nicht dasselbe.
Die 5G-Antenne funkt auf 3,6 GHz, LTE auf 800 MHz.
4x4-MIMO hilft nur mit 4 Antennen.
x86 oder ARM64, das ist hier die Frage.
Win32-Programme laufen unter Wine 9.0 erstaunlich gut.
DOS 6.22 und Windows 3.11, das waren noch Zeiten.
OS/2 Warp 4 habe ich bis 2001 genutzt.
Office 365 heißt jetzt Microsoft 365, sonst ändert sich nichts.
Das Modell ThinkPad T480s ist besser als das T490.
Ein Dell U2723QE am Mac mini M2 läuft mit 60 Hz.
Die Kamera α7 IV hat 33 MP, die EOS R5 45 MP.
Objektive mit f/1.8 und 50 mm reichen mir.
ISO 6400 bei 1/125 s rauscht sichtbar.
Der ID.3 lädt mit 120 kW, der e-Golf nur mit 40 kW.
Ein VW T4 2.5 TDI fährt noch, ein A3 8P auch.
Die B27 ist gesperrt, fahrt über die A81.
Flug LH454 startet um 10:05, der UA901 um 13:15.
Im Raum B1.04 findet um 9 Uhr der Kurs statt.
Paragraf 4a UWG und Art. 6 Abs. 1 lit. f DSGVO.
§ 15a InsO, § 263a StGB, § 4 Nr. 3 UWG.
Das E10 tankt er nicht, das E5 schon.
Vitamin B12 und D3, mehr nehme ich nicht.
CO2, H2O und C6H12O6 kennt man aus der Schule.
PM2.5 und NO2 liegen unter dem Grenzwert.
COVID-19, H5N1 und H1N1 sind verschiedene Viren.
Der Mars-Rover landete 2021, der davor 2012.
Asteroid 2024 YR4 verfehlt die Erde.
Unter 1,5 % Abweichung ist das Rauschen, über 3 % nicht.
3/4 der Leser und 1/2 der Autoren sehen das so.
2+2=4, 3*3=9 und 10%3=1.
10^3 sind 1000, 2^10 sind 1024.
a² + b² = c² gilt nur im rechten Winkel.
½ l Milch, ¼ l Sahne und 3 EL Zucker.
Vielen Dank!Das hat mir geholfen.
Super!Genau so habe ich es gesucht.
Das ist soooo gut, vieeeelen Dank!
Hmmmm, jaaaa, kann sein.
Ahhh, jetzt verstehe ich es!!!
Wow!!! 10/10, gerne wieder.
Gaaanz ruhig bleiben, es ist nur ein Update.
Liebe Leser*innen, liebe Autor:innen, liebe Nutzer_innen!
Die Entwickler*innen und Tester/innen haben gut gearbeitet.
**Wichtig:** Vorher eine Sicherung anlegen!
Das ist *sehr* gut und _besonders_ hübsch gemacht.
Preis* ab 9,99 € (*zzgl. Versand)
Fußnote¹ und Fußnote² fehlen am Ende.
#Linux #OpenSource #Datenschutz sind die Themen.
@max_m4x danke, @l33t.user hat es auch geschrieben.
C++ und C# sind nicht dasselbe, F# auch nicht.
Node.js, Vue.js und ASP.NET Core laufen im Container.
README.md, main.c, a.out und b.h liegen im Archiv.
~/.bashrc, /etc/hosts und C:\\Windows\\System32 nicht vergessen.
Das Passwort war admin123, kein Wunder also.
p4ssw0rd und qwertz123 stehen auf jeder schlechten Liste.
Der Nick n0stalgie und der Nick m1chael sind mir bekannt.
1und1, O2 und 3sat sind auch nur Namen.
Das Album 4630 und die Band U2, dazu Blink-182.
Apollo 13, Area 51 und Catch-22 sind Klassiker.
Die S-Bahn S4, die U6 und der Bus M29 fahren dort.
Zimmer 4b, Haus 12a, 3. Stock links.
Er wohnt in D-70173, sie in A-1010, ich in CH-8001.
Der VfB gewann 3:2, S04 verlor 0:4.
E-Mail, E-Bike und E-Akte schreibt man so.
Ich hab's doch g'wusst, des is a Klassiker.
Wie geht's? Mir geht's gut, war's das?
Rock 'n' Roll und Drum 'n' Bass.
Nord-\nund Süddeutschland sind betroffen.
Software-\nentwickler trennen so auch Wörter.
Das Ohm'sche Gesetz lautet U=R*I.
Ein Dr.-Ing. h.c. mult. ist er auch.
i.d.R. u.U. m.E. z.Zt. n.n.b., schreibt doch aus!
Das Zeichen → zeigt nach rechts, das ← nach links.
✓ erledigt ✗ offen ★★★★☆ vier Sterne
😀😀😀 herrlich, danke 👍👍
❤ ❤ ❤ für diesen Artikel
Привет из Берлина, übersetzt: Hallo aus Berlin.
Die Größe α liegt zwischen β und γ.
ΔT = 12 K, µ = 0,3 und Ω = 47.
Ελληνικά lesen nur wenige von uns.
Das Café in Orléans hat ein schönes Ambiente, à la bonne heure.
Señor Núñez und Frau Çelik kommen um 8.
Łódź, Kraków und Gdańsk liegen in Polen.
Žižek und Dvořák schreibt man mit Haken.
ＡＢＣ in voller Breite sieht man in Japan.
""".strip()
    .replace("\\n", "\n")
    .split("\n")
)
"""What readers of technical magazines write."""
